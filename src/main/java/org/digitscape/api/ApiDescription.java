package org.digitscape.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's documentation says beside its operations: who it is, and how it fails. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI openApi(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    return new OpenAPI()
        .info(
            new Info()
                .title("Digitscape")
                .version(properties == null ? "unbuilt" : properties.getVersion())
                .description(
                    "A latent space of handwritten digits. A digit image is 28x28 intensities, row"
                        + " by row, 0 = paper, 255 = full ink, in JSON and in pictures alike. A"
                        + " code is two finite numbers. Errors are RFC 9457 problem details.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .servers(List.of(new Server().url("/").description("This server")));
  }

  @Bean
  OpenApiCustomizer failures() {
    return api -> {
      api.getComponents().addSchemas(PROBLEM, problem());
      api.getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach((method, operation) -> addFailures(path, method, operation)));
    };
  }

  private static void addFailures(String path, PathItem.HttpMethod method, Operation operation) {
    boolean hasParameters =
        operation.getParameters() != null && operation.getParameters().size() > 1;
    if (hasParameters || path.contains("{index}")) {
      add(operation, "400", "A parameter is missing, not a number, or out of range");
    }
    if (path.contains("{")) {
      add(operation, "404", "There is no such model or test image");
    }
    add(operation, "406", "None of the answer's forms is in the Accept header");
    if (method == PathItem.HttpMethod.POST) {
      add(operation, "400", "The form or the JSON is not what is expected");
      add(operation, "413", "More than 5 MiB, or more than 24 megapixels");
      add(operation, "415", "Neither PNG nor JPEG, or neither a form nor JSON");
      add(operation, "422", "No ink in the image, or it does not decode");
    }
    add(operation, "503", "Too much to do, or not ready yet; Retry-After says when to come back")
        .addHeaderObject(
            "Retry-After", new Header().description("Seconds").schema(new IntegerSchema()));
  }

  private static ApiResponse add(Operation operation, String status, String description) {
    MediaType problem =
        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    ApiResponse response =
        new ApiResponse()
            .description(description)
            .content(new Content().addMediaType("application/problem+json", problem));
    operation.getResponses().addApiResponse(status, response);
    return response;
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("RFC 9457 problem details")
        .addProperty("title", new StringSchema().description("The status in words"))
        .addProperty("status", new IntegerSchema().description("The HTTP status"))
        .addProperty("detail", new StringSchema().description("What is wrong, and what to do"))
        .addProperty("instance", new StringSchema().description("The path of the request"));
  }
}
