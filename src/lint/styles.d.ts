/** What the bundler makes of a style sheet that is imported as text. */
declare module '*.css?inline' {
  import type { CSSResultGroup } from 'lit';
  const content: CSSResultGroup;
  export default content;
}
