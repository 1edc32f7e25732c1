package org.digitscape.load;

/** What a visitor does that takes the server time. */
enum Deed {
  JOIN("whole page: frame, files, session, view, decoded plane"),
  STROKE("encode: a stroke grows or ends, to the page's answer"),
  ENCODE("encode: 784 pixels to the API"),
  RANDOM("a random test digit"),
  LOUPE("exact image under the resting pointer"),
  SAMPLE("25 samples"),
  TOOL("another tool beside the map"),
  WALK("a link to a walk"),
  MODEL("another model"),
  COMPARE("one digit through all models"),
  STORY("a step of the story"),
  UPLOAD("a picture to the API"),
  GIF("a walk as GIF"),
  PREVIEW("the picture of a link"),
  HEARTBEAT("a tab says that it is open"),
  TRAIN("the start of a training"),
  LEAVE("a tab is closed");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
