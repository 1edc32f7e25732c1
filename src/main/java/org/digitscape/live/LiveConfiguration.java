package org.digitscape.live;

import org.digitscape.dl4j.training.Demonstration;
import org.digitscape.mnist.MnistDataset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live training of the lecture's network on the shipped digits. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

  /**
   * At the usual speed about as much as a minute allows, so that the rate falls as the time does.
   */
  private static final int EPOCHS = 10;

  @Bean(destroyMethod = "close")
  LiveTraining liveTraining(@Value("${digitscape.live-training:true}") boolean enabled) {
    return new LiveTraining(
        LiveSettings.standard(enabled),
        (images, seed, listener, enough) ->
            Demonstration.run(images, seed, EPOCHS, listener, enough),
        MnistDataset::shipped,
        System::nanoTime);
  }
}
