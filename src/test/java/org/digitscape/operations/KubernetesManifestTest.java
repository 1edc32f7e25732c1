package org.digitscape.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** That Kubernetes would take the manifest of deploy/, and that its parts fit one another. */
class KubernetesManifestTest {

  private static final Path FOLDER = Path.of("deploy");

  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.of(
          "v1 ServiceAccount", ServiceAccount.class,
          "v1 Service", Service.class,
          "apps/v1 Deployment", Deployment.class,
          "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
          "networking.k8s.io/v1 Ingress", Ingress.class,
          "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);

  /** Fails on a field that Kubernetes does not know; its own classes would put it by. */
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return Boolean.FALSE;
                }
              })
          .build();

  private static final Map<Class<?>, HasMetadata> OBJECTS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Reader manifest = Files.newBufferedReader(FOLDER.resolve("kubernetes.yaml"))) {
      for (Object document : new Yaml().loadAll(manifest)) {
        Map<?, ?> fields = (Map<?, ?>) document;
        Class<? extends HasMetadata> kind =
            Objects.requireNonNull(
                KINDS.get(fields.get("apiVersion") + " " + fields.get("kind")), fields.toString());
        OBJECTS.put(kind, STRICT.convertValue(fields, kind));
      }
    }
  }

  @Test
  void manifest_eachKind_isThereOnce() {
    assertThat(OBJECTS.keySet()).containsExactlyInAnyOrderElementsOf(KINDS.values());
  }

  @Test
  void selectors_all_findThePods() {
    Map<String, String> labels =
        get(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();

    assertThat(get(Deployment.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
    assertThat(get(Service.class).getSpec().getSelector()).isEqualTo(labels);
    assertThat(get(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels())
        .isEqualTo(labels);
    assertThat(get(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName())
        .isEqualTo(get(Deployment.class).getMetadata().getName());
  }

  @Test
  void ports_named_areThereAndHealthIsNotForTheWorld() {
    List<String> ports = container().getPorts().stream().map(port -> port.getName()).toList();

    assertThat(ports).containsExactly("http", "management");
    assertThat(List.of(container().getStartupProbe(), container().getReadinessProbe()))
        .allMatch(probe -> probe.getHttpGet().getPath().endsWith("/readiness"))
        .allMatch(probe -> probe.getHttpGet().getPort().getStrVal().equals("management"));
    assertThat(container().getLivenessProbe().getHttpGet().getPath()).endsWith("/liveness");
    assertThat(get(Service.class).getSpec().getPorts())
        .allMatch(port -> port.getTargetPort().getStrVal().equals("http"));
  }

  @Test
  void pod_nothingButTwoFolders_canBeWritten() {
    assertThat(container().getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(container().getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(pod().getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(container().getVolumeMounts())
        .extracting(VolumeMount::getMountPath)
        .containsExactlyInAnyOrder("/tmp", "/var/cache/digitscape");
    assertThat(pod().getVolumes()).allMatch(volume -> volume.getEmptyDir() != null);
  }

  /** SIGTERM, then the drain, then up to 20 s for what is under way; SIGKILL only after that. */
  @Test
  void grace_isLongerThanDrainAndRequests() {
    String drain =
        container().getEnv().stream()
            .filter(variable -> variable.getName().equals("DIGITSCAPE_DRAIN"))
            .map(variable -> variable.getValue())
            .collect(Collectors.joining());

    assertThat(pod().getTerminationGracePeriodSeconds())
        .isGreaterThan(20 + Long.parseLong(drain.replace("s", "")));
  }

  /** The adapter's rules must make what the autoscaler asks for. */
  @Test
  void metrics_ofTheAutoscaler_areMadeByTheAdapter() throws IOException {
    List<String> made = new ArrayList<>();
    try (Reader rules = Files.newBufferedReader(FOLDER.resolve("prometheus-adapter.yaml"))) {
      JsonNode values = STRICT.valueToTree(new Yaml().load(rules));
      for (JsonNode rule : values.path("rules").path("custom")) {
        String series = rule.path("seriesQuery").asText().replaceAll("\\{.*", "");
        made.add(rule.path("name").path("as").asText(series));
      }
    }

    assertThat(get(HorizontalPodAutoscaler.class).getSpec().getMetrics())
        .extracting(metric -> metric.getPods().getMetric().getName())
        .isEqualTo(made);
  }

  private static <T extends HasMetadata> T get(Class<T> kind) {
    return kind.cast(Objects.requireNonNull(OBJECTS.get(kind)));
  }

  private static PodSpec pod() {
    return get(Deployment.class).getSpec().getTemplate().getSpec();
  }

  private static Container container() {
    return pod().getContainers().getFirst();
  }
}
