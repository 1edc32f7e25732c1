package org.digitscape.operations.limits;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings, and puts into Tomcat what must be in it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyDeadline(
      @Value("${digitscape.body.patience:20s}") Duration patience,
      @Value("${digitscape.body.bytes-per-second:16384}") int bytesPerSecond) {
    return factory -> factory.addEngineValves(new BodyDeadline(patience, bytesPerSecond));
  }
}
