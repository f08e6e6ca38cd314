package org.usizo.ops.demo;

/** A step of the story did not come; the message says which, and what was seen instead. */
final class StoryBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoryBroken(String message) {
    super(message);
  }
}
