package org.digitscape.operations.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Tells who is one and the same from an address. */
final class Networks {

  /** Everyone on IPv6 has a network of 2^64 addresses. */
  private static final int PREFIX_BYTES = 8;

  private Networks() {}

  /**
   * An IPv4 address as it is; the first 64 bits of an IPv6 address.
   *
   * @param address in digits, as a servlet request has it; anything else stands for itself
   */
  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // Digits alone are never looked up.
      return InetAddress.ofLiteral(address) instanceof Inet6Address v6
          ? HexFormat.ofDelimiter(":").formatHex(v6.getAddress(), 0, PREFIX_BYTES) + "/64"
          : InetAddress.ofLiteral(address).getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
