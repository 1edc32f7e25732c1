/** Vaadin's client engine, which comes without types. */
declare module 'vaadin-flow-client';
