package org.usizo.api.alerts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.usizo.dispatch.store.Digests;

/**
 * Where a press comes from on the network, as a hash for counting floods. One of our own addresses
 * says nothing about anybody: then the proxy's word counts, else nothing does.
 */
final class CallerAddress {

  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final int IPV6_NETWORK_BYTES = 8;

  private CallerAddress() {}

  /** Null for an address of our own. */
  static byte[] hash(HttpServletRequest request) {
    return hash(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  static byte[] hash(String peer, String forwardedFor) {
    var direct = parse(peer);
    if (direct != null && !isOwn(direct)) {
      return digest(direct);
    }
    if (forwardedFor == null) {
      return null;
    }
    var behind = parse(forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip());
    return behind == null || isOwn(behind) ? null : digest(behind);
  }

  private static boolean isOwn(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress();
  }

  /** A person has a whole IPv6 network, so its first half is what counts. */
  private static byte[] digest(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] network = bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
    return Digests.sha256("address", HexFormat.of().formatHex(network));
  }

  private static InetAddress parse(String literal) {
    if (literal == null || !LITERAL.matcher(literal).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
