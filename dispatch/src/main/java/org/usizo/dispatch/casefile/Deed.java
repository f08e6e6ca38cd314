package org.usizo.dispatch.casefile;

/** What people do to a case that its life cycle does not always allow. */
public enum Deed {
  CLAIM,
  CHANGE_SCENE,
  SEND_POSITION,
  TRIAGE,
  CANCEL,
  HOLD,
  END_HOLD,
  HAND_OVER,
  RESOLVE,
  CLOSE,
  REOPEN,
  MERGE,
  ANSWER_SURVEY,
  SHARE
}
