package org.usizo.dispatch.alert;

/** How to reach whoever pressed: what they just said, else what we know of the proven person. */
final class CallBack {

  private CallBack() {}

  static String name(StoredPress press) {
    String said = press.judged().details().contact().name();
    return said == null && press.presser().verified() ? press.around().customerName() : said;
  }

  /** E.164 when it can be dialled, else as it was written. */
  static String phone(StoredPress press) {
    if (press.judged().phone() != null) {
      return press.judged().phone();
    }
    String written = press.judged().details().contact().phone();
    return written == null && press.presser().verified() ? press.around().customerPhone() : written;
  }
}
