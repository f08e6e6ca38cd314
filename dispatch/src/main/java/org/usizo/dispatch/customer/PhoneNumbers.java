package org.usizo.dispatch.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Brings phone numbers as people write them into E.164. */
public final class PhoneNumbers {

  private static final int LONGEST = 40;

  private final String country;

  /**
   * @param country ISO code; numbers without a prefix are this country's
   */
  public PhoneNumbers(String country) {
    this.country = country;
  }

  /** The number as {@code +27...}; empty when it cannot be dialled as it stands. */
  public Optional<String> findE164(String written) {
    if (written == null || written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var numbers = PhoneNumberUtil.getInstance();
      var number = numbers.parse(written, country);
      return numbers.isPossibleNumber(number)
          ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
