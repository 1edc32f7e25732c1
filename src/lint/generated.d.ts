/** What the page's start uses of the files that Vaadin generates. */
declare module 'Frontend/generated/jar-resources/Flow.js' {
  interface Asked {
    pathname: string;
    search: string;
  }
  interface FlowPage extends HTMLElement {
    onBeforeEnter?(asked: Asked, commands: object, router: { render(): Promise<void> }): unknown;
  }
  interface FlowRoute {
    action(asked: Asked): Promise<FlowPage>;
  }
  export class Flow {
    constructor(config: { imports(): Promise<unknown> });
    readonly serverSideRoutes: [FlowRoute];
  }
}
declare module 'Frontend/generated/jar-resources/FlowBootstrap.js' {}
declare module 'Frontend/generated/jar-resources/internal/client/ApplicationConnection.js' {}
declare module 'Frontend/generated/flow/generated-flow-imports.js' {}
