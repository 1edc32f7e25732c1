package org.digitscape.operations.limits;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Keeps Vaadin from offering WebSockets, which the page never uses and whose libraries are left
 * out. Vaadin's own configuration asks for them unconditionally and would fail without.
 */
@Component
class NoWebSockets implements BeanDefinitionRegistryPostProcessor {

  private static final String VAADINS_ENDPOINTS = "websocketEndpointDeployer";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry.containsBeanDefinition(VAADINS_ENDPOINTS)) {
      registry.removeBeanDefinition(VAADINS_ENDPOINTS);
    }
  }
}
