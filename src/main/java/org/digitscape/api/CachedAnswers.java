package org.digitscape.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.digitscape.model.ModelCard;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers that caches may keep. What a model answers to a request never changes, so the entity tag
 * is made of the request, the model's fingerprint and the program's version, and a client that has
 * the answer already is told so before anything is computed.
 *
 * <p>An address says nothing about which model answers, except when it carries {@code
 * v=<fingerprint>}: then it may be kept for ever. Without it caches have to ask again each time,
 * since the next version of the program may come with another model.
 */
@Component
public final class CachedAnswers {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePublic();

  private final String version;

  CachedAnswers(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    this.version = properties == null ? "unbuilt" : properties.getVersion() + properties.getTime();
  }

  /** What an entity tag promises. */
  public enum Tag {
    /** The same bytes; the answer is never compressed on its way, which would change them. */
    STRONG,
    /** The same content. */
    WEAK
  }

  /**
   * Answers with what a model computes.
   *
   * @param v the fingerprint in the address, if there is one, with or without {@code sha256:}
   * @param key tells this answer from all others of the model, but for its form
   * @param type the form of the answer
   */
  public ResponseEntity<Object> ofModel(
      HttpServletRequest request,
      ModelCard card,
      @Nullable String v,
      String key,
      MediaType type,
      Tag tag,
      Supplier<Object> body) {
    boolean named = v != null && (v.equals(card.sha256()) || v.equals(card.fingerprint()));
    String hash = hash(card.fingerprint() + "|" + key, type);
    String eTag = tag == Tag.STRONG ? hash : "W/" + hash;
    return answer(request, named ? FOR_EVER : ASK_AGAIN, eTag, type, body);
  }

  /** Answers with something that is the same for ever, whatever the model. */
  public ResponseEntity<Object> ofData(
      HttpServletRequest request, String key, MediaType type, Supplier<Object> body) {
    return answer(request, FOR_EVER, hash(key, type), type, body);
  }

  private static ResponseEntity<Object> answer(
      HttpServletRequest request,
      CacheControl caching,
      String eTag,
      MediaType type,
      Supplier<Object> body) {
    if (isKnown(request, eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .cacheControl(caching)
          .eTag(eTag)
          .varyBy(HttpHeaders.ACCEPT)
          .build();
    }
    // The body comes first: if it fails, the failure must not be kept by caches.
    Object content = body.get();
    return ResponseEntity.ok()
        .cacheControl(caching)
        .eTag(eTag)
        .varyBy(HttpHeaders.ACCEPT)
        .contentType(type)
        .body(content);
  }

  /** Whether If-None-Match has the tag; weak and strong ones count alike (RFC 9110, 13.1.2). */
  private static boolean isKnown(HttpServletRequest request, String tag) {
    HttpHeaders headers = new HttpHeaders();
    Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
        .forEach(value -> headers.add(HttpHeaders.IF_NONE_MATCH, value));
    return headers.getIfNoneMatch().stream().anyMatch(known -> opaque(known).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private String hash(String key, MediaType type) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((version + "|" + type + "|" + key).getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
