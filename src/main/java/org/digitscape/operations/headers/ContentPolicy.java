package org.digitscape.operations.headers;

/**
 * The Content-Security-Policy: what an answer of ours may load, run, send to, and be framed by.
 * Everything is of this site alone; docs/security.md says why the rest is as it is.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
record ContentPolicy(FrameAncestors frames) {

  /** Swagger UI's pictures are data; the page's too, and its downloads are blobs. */
  private static final String COMMON =
      "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data: blob:;"
          + " manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors ";

  /** For the page, whose inline scripts carry a nonce. */
  String forPage(String nonce) {
    // Flow 25.3 compiles what the server sends it to run.
    return policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'");
  }

  /** For all other answers; of these the API's browsable page runs scripts, from files. */
  String forAnswers() {
    return policy("'self'");
  }

  /** Styles may be inline: marks, bars and tips are placed one by one, and Vaadin adds a few. */
  private String policy(String scripts) {
    return COMMON + frames.sources() + "; style-src 'self' 'unsafe-inline'; script-src " + scripts;
  }
}
