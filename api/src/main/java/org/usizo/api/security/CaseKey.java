package org.usizo.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Proof of a case key without the key: the SHA-256 of its UTF-8 form, which is also what dispatch
 * stores. Being a hash it can travel in a stream ticket's row.
 */
public final class CaseKey {
  private final byte[] sha256;

  private CaseKey(byte[] sha256) {
    this.sha256 = sha256;
  }

  /** From the key as the client sends it. */
  public static CaseKey of(String key) {
    return new CaseKey(sha256(key.getBytes(StandardCharsets.UTF_8)));
  }

  /** From a hash that was stored earlier; 32 bytes. */
  public static CaseKey ofHash(byte[] sha256) {
    if (sha256.length != 32) {
      throw new IllegalArgumentException(
          "A case key's hash has 32 bytes, this one " + sha256.length);
    }
    return new CaseKey(sha256.clone());
  }

  /** The 32 bytes to compare with the stored hash. */
  public byte[] hash() {
    return sha256.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseKey key && MessageDigest.isEqual(sha256, key.sha256);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sha256);
  }

  /** The first eight hex digits of the hash: enough to correlate, useless as a key. */
  @Override
  public String toString() {
    return "CaseKey[" + HexFormat.of().formatHex(sha256, 0, 4) + "]";
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
