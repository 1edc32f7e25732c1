package org.digitscape.component.map;

import java.util.List;
import java.util.Objects;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the story points out on a {@link LatentMap}.
 *
 * @param guess where the visitor thinks that their digit will land, or null; while the map shows
 *     the digit too, a dotted line joins both
 * @param neighbors places of the digit's nearest test digits, joined to it
 * @param callouts places with what is decoded there, in dashed cards that never cover a sample; one
 *     for which there is no room is left out, the later ones first
 */
public record StoryMarks(
    @Nullable LatentCode guess, List<LatentCode> neighbors, List<LatentMarks.Digit> callouts) {

  /** Nothing at all. */
  public static final StoryMarks NONE = new StoryMarks(null, List.of(), List.of());

  /**
   * @throws NullPointerException if a list or one of its elements is null
   */
  public StoryMarks {
    neighbors = List.copyOf(Objects.requireNonNull(neighbors, "neighbors must not be null"));
    callouts = List.copyOf(Objects.requireNonNull(callouts, "callouts must not be null"));
  }
}
