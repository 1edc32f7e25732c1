package org.digitscape.api;

import java.util.Optional;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.serving.BusyException;
import org.digitscape.serving.InvalidRequestException;
import org.digitscape.serving.ModelsNotReadyException;
import org.digitscape.serving.UnknownModelException;
import org.digitscape.serving.UnknownTestImageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says what went wrong as RFC 9457 problem details that a person can act on. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
  private static final String SECONDS_TO_WAIT = "2";

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidRequestException failure, WebRequest request) {
    return problem(failure, HttpStatus.BAD_REQUEST, failure.getMessage(), request);
  }

  @ExceptionHandler({
    UnknownModelException.class,
    UnknownTestImageException.class,
    NothingRecordedException.class
  })
  ResponseEntity<Object> unknown(RuntimeException failure, WebRequest request) {
    return problem(failure, HttpStatus.NOT_FOUND, failure.getMessage(), request);
  }

  @ExceptionHandler({BusyException.class, ModelsNotReadyException.class})
  ResponseEntity<Object> busy(RuntimeException failure, WebRequest request) {
    return problem(failure, HttpStatus.SERVICE_UNAVAILABLE, failure.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> rejected(ImageRejectedException failure, WebRequest request) {
    HttpStatus status =
        switch (failure.reason()) {
          case TOO_MANY_BYTES, TOO_MANY_PIXELS -> HttpStatus.CONTENT_TOO_LARGE;
          case NOT_A_PICTURE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
          case DAMAGED, NO_INK -> HttpStatus.UNPROCESSABLE_CONTENT;
          case TOO_SLOW, BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    return problem(failure, status, failure.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(BodyTooLargeException failure, WebRequest request) {
    return problem(failure, HttpStatus.CONTENT_TOO_LARGE, failure.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> blank(BlankImageException failure, WebRequest request) {
    return problem(failure, HttpStatus.UNPROCESSABLE_CONTENT, failure.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> malformed(MultipartException failure, WebRequest request) {
    return problem(
        failure,
        HttpStatus.BAD_REQUEST,
        "The form could not be read. Send multipart/form-data with one field \"image\".",
        request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      LOG.debug("A client left before its answer", failure);
      return null;
    }
    LOG.error("A request failed", failure);
    return problem(
        failure,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something went wrong here, not with the request. It has been logged.",
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        failure instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(failure.getPropertyName());
    Class<?> type = failure.getRequiredType();
    boolean whole = type == int.class || type == long.class;
    String expected = whole ? "a whole number" : "a number";
    String detail = "%s is \"%s\", expected %s.".formatted(name, shown(failure), expected);
    return problem(failure, HttpStatus.BAD_REQUEST, detail, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problem(
        failure,
        HttpStatus.CONTENT_TOO_LARGE,
        "The picture is over 5 MiB. A photograph cropped to one digit is plenty.",
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    failure
        .getBody()
        .setDetail(
            "Send multipart/form-data with a PNG or JPEG as field \"image\", or application/json"
                + " with {\"pixels\":[784 integers]}.");
    return super.handleHttpMediaTypeNotSupported(failure, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    failure.getBody().setDetail("There is nothing here. /v3/api-docs lists what there is.");
    return super.handleNoResourceFoundException(failure, headers, status, request);
  }

  /**
   * Who left, or came too slowly, gets nothing more: Tomcat has answered a body that did not come
   * in time with 408 by itself.
   */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (request instanceof ServletWebRequest begun
        && begun.getResponse() != null
        && begun.getResponse().isCommitted()) {
      LOG.debug("The answer had begun already", failure);
      return null;
    }
    return super.handleExceptionInternal(failure, body, headers, status, request);
  }

  private ResponseEntity<Object> problem(
      Exception failure, HttpStatus status, @Nullable String detail, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    HttpHeaders headers = new HttpHeaders();
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    return Optional.ofNullable(handleExceptionInternal(failure, problem, headers, status, request))
        .orElseGet(() -> ResponseEntity.status(status).build());
  }

  private static String shown(TypeMismatchException failure) {
    String value = String.valueOf(failure.getValue());
    return value.length() > 40 ? value.substring(0, 40) + "..." : value;
  }
}
