package org.digitscape.operations.visits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.digitscape.operations.limits.Refusals;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Stands before the page's servlet, behind everything else that answers. Whatever reaches that
 * servlet gets a session; so no address but the page's own may, and no more visitors than there is
 * room for.
 */
@Component
@FilterRegistration(dispatcherTypes = DispatcherType.FORWARD, servletNames = FrontDoor.SERVLET)
class FrontDoor implements Filter {

  /** To which Vaadin's own controller forwards what nothing else answers. */
  static final String SERVLET = "springServlet";

  private static final String FILES = "/VAADIN/";

  /** Where the page's own files lie on the class path, and those that its build has made. */
  private static final String RESOURCES = "/META-INF/resources";

  private static final String BUILT = "/META-INF/VAADIN/webapp";

  private final Visits visits;
  private final DoorPage page;
  private final Refusals refusals;

  FrontDoor(Visits visits, DoorPage page, Refusals refusals) {
    this.visits = visits;
    this.page = page;
    this.refusals = refusals;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
    if (isFile(asked, path) || asked.getSession(false) != null && path.equals("/")) {
      chain.doFilter(request, response);
    } else if (!path.equals("/")) {
      page.write(asked, answer, HttpStatus.NOT_FOUND, "nowhere");
    } else if (visits.comeToDoor()) {
      try {
        chain.doFilter(request, response);
      } finally {
        visits.leaveDoor();
      }
    } else {
      refusals.count("sessions");
      page.write(asked, answer, HttpStatus.SERVICE_UNAVAILABLE, "full");
    }
  }

  /** In a packaged jar the servlet context knows no file, though the servlet serves it. */
  private static boolean isFile(HttpServletRequest request, String path) throws IOException {
    // What a visitor sends and downloads has such an address, too.
    if (path.startsWith(FILES)
        && (request.getSession(false) != null
            || FrontDoor.class.getResource(BUILT + path) != null)) {
      return true;
    }
    return !path.endsWith("/")
        && (request.getServletContext().getResource(path) != null
            || FrontDoor.class.getResource(RESOURCES + path) != null);
  }
}
