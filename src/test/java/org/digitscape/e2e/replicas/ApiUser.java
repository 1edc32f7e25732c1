package org.digitscape.e2e.replicas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that asks the API for new samples without a pause of more than a tenth of a second. */
final class ApiUser {

  private static final long PAUSE_MS = 100;

  private final URI site;
  private final Thread thread;
  private final List<String> errors = new ArrayList<>();
  private volatile boolean leaving;
  private volatile int answers;

  /** Begins. */
  ApiUser(URI site) {
    this.site = site;
    this.thread = Thread.ofVirtual().start(this::askOnAndOn);
  }

  private void askOnAndOn() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!leaving) {
        HttpRequest request =
            HttpRequest.newBuilder(
                    site.resolve(
                        "api/v1/models/ae/samples?density=gaussian&count=5&seed=" + answers))
                .timeout(Duration.ofSeconds(20))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
          errors.add("a program got " + answer.statusCode());
        }
        answers++;
        Thread.sleep(PAUSE_MS);
      }
    } catch (IOException failed) {
      errors.add("a program got " + failed);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many answers it has got. */
  int answers() {
    return answers;
  }

  /** Ends, and tells what it got but answers. */
  List<String> leave() throws InterruptedException {
    leaving = true;
    thread.join();
    return errors;
  }
}
