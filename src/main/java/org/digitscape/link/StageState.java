package org.digitscape.link;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.digitscape.link.PageState.Tab;

/**
 * How much of the page is on show, and to whom: what a teacher prepares.
 *
 * @param present whether everything is drawn large, for a projector
 * @param without the panels that are left out
 */
public record StageState(boolean present, Set<Panel> without) {

  /** The whole page, for one visitor. */
  public static final StageState DEFAULT = new StageState(false, Set.of());

  public StageState {
    without = Collections.unmodifiableSet(copyOf(without));
  }

  /** The same large or not. */
  public StageState withPresent(boolean other) {
    return new StageState(other, without);
  }

  /** The same without other panels. */
  public StageState withWithout(Set<Panel> other) {
    return new StageState(present, other);
  }

  /** Whether a panel is on the page. */
  public boolean has(Panel panel) {
    return !without.contains(panel);
  }

  /** Whether a tab's panel is on the page. */
  public boolean has(Tab tab) {
    return has(Panel.valueOf(tab.name()));
  }

  /** Whether any of the panels is on the page that stand beside the pad. */
  public boolean hasTools() {
    return has(Panel.SAMPLE) || has(Panel.WALK) || has(Panel.STORY);
  }

  /**
   * The tab that is open when one is asked for: that one, or the first whose panel is on the page;
   * with none the one that was asked for.
   */
  Tab nearest(Tab tab) {
    return has(tab) ? tab : firstOf(List.of(Tab.values()), tab);
  }

  /** The tab whose tool stands beside pad and map where there is room for all three. */
  public Tab toolBeside(Tab tab) {
    return tab == Tab.DRAW ? firstOf(List.of(Tab.SAMPLE, Tab.WALK, Tab.STORY), Tab.SAMPLE) : tab;
  }

  private Tab firstOf(Collection<Tab> tabs, Tab otherwise) {
    return tabs.stream().filter(this::has).findFirst().orElse(otherwise);
  }

  /** In their order, so that equal stages are written alike. */
  private static Set<Panel> copyOf(Set<Panel> panels) {
    Set<Panel> copy = EnumSet.noneOf(Panel.class);
    copy.addAll(panels);
    return copy;
  }
}
