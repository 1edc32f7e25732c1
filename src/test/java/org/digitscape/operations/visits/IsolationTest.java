package org.digitscape.operations.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.digitscape.PageClient;
import org.digitscape.ServerTest;
import org.digitscape.link.DigitSource;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.live.LiveTraining;
import org.digitscape.model.DigitImage;
import org.digitscape.serving.DigitReader;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;

/** Fifty visitors with a digit each: none of them is to be found in what belongs to another. */
@Timeout(120)
class IsolationTest extends ServerTest {

  private static final int VISITORS = 50;

  @Autowired private ServletRegistrationBean<SpringServlet> servlet;
  @Autowired private ApplicationContext program;

  private final Random random = new Random(5);
  private final Map<DigitImage, Integer> owners = new HashMap<>();

  @Test
  void sessions_fiftyWithADigitEach_holdTheirOwnAndNoOther() {
    List<VaadinSession> sessions = openAll();

    // Where what belongs to one visitor ends: the server's parts, which are searched below.
    ObjectGraph own =
        new ObjectGraph(
            object ->
                object instanceof VaadinService
                    || object instanceof WrappedSession
                    || object instanceof HttpSession
                    || object instanceof ApplicationContext
                    || object instanceof ModelCatalog
                    || object instanceof ServedModel
                    || object instanceof DigitReader
                    || object instanceof LiveTraining);
    for (int i = 0; i < VISITORS; i++) {
      assertThat(foundIn(own, sessions.get(i)))
          .as("owners of digits in session %s", i)
          .containsExactly(i);
    }

    ObjectGraph shared =
        new ObjectGraph(
            object -> object instanceof VaadinSession || object instanceof ApplicationContext);
    for (Class<?> part :
        List.of(ModelCatalog.class, DigitReader.class, LiveTraining.class, Visits.class)) {
      assertThat(foundIn(shared, program.getBean(part))).as("digits in %s", part).isEmpty();
    }

    // The search finds a digit that got into the wrong hands.
    DigitImage first =
        owners.entrySet().stream()
            .filter(owner -> owner.getValue() == 0)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    VaadinSession second = sessions.get(1);
    second.getLockInstance().lock();
    try {
      second.setAttribute("another's", List.of(first));
    } finally {
      second.getLockInstance().unlock();
    }
    assertThat(foundIn(own, second)).containsExactly(0, 1);
  }

  private List<VaadinSession> openAll() {
    VaadinService service = Objects.requireNonNull(servlet.getServlet()).getService();
    List<VaadinSession> sessions = new ArrayList<>();
    Registration listening =
        service.addSessionInitListener(event -> sessions.add(event.getSession()));
    try {
      for (int i = 0; i < VISITORS; i++) {
        byte[] pixels = new byte[DigitImage.PIXELS];
        random.nextBytes(pixels);
        DigitImage digit = DigitImage.ofBytes(pixels);
        owners.put(digit, i);
        PageState state = PageState.DEFAULT.withDigit(new DigitSource.Picture(digit));
        try (PageClient visitor = visitor()) {
          visitor.open(PageAddress.write(state, drawing -> digit));
        }
      }
    } finally {
      listening.remove();
    }
    assertThat(sessions).hasSize(VISITORS);
    return sessions;
  }

  /** Whose digits are held there. */
  private Set<Integer> foundIn(ObjectGraph graph, Object root) {
    Set<Integer> found = new TreeSet<>();
    for (Object object : graph.from(root)) {
      if (object instanceof DigitImage digit && owners.containsKey(digit)) {
        found.add(owners.get(digit));
      }
    }
    return found;
  }
}
