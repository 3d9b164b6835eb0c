package io.github.corenlpaffect.pipeline.server;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IPv4 subnets from which nobody may ask. Immutable. */
public final class BlockList {
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern SUBNET =
      Pattern.compile(
          "(BYTE\\.BYTE\\.BYTE\\.BYTE)(?:/(\\d|[12]\\d|3[0-2]))?".replace("BYTE", BYTE));
  private static final int BITS = 32;

  private final List<Subnet> subnets;

  private BlockList(List<Subnet> subnets) {
    this.subnets = List.copyOf(subnets);
  }

  /** A list that blocks nobody. */
  public static BlockList none() {
    return new BlockList(List.of());
  }

  /**
   * Reads a file with a subnet on each line, such as {@code 54.240.225.0/24} or one address. Blank
   * lines and those that begin with {@code #} say nothing.
   *
   * @throws IOException if there is no such file
   * @throws IllegalArgumentException naming the line, if one is no subnet
   */
  public static BlockList read(Path file) throws IOException {
    List<Subnet> subnets = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        subnets.add(subnet(line, file + ", line " + (i + 1)));
      }
    }
    return new BlockList(subnets);
  }

  /** Whether it has this address. No IPv6 address is ever in it. */
  boolean has(InetAddress address) {
    return address instanceof Inet4Address
        && subnets.stream().anyMatch(subnet -> subnet.has(bits(address)));
  }

  private static Subnet subnet(String line, String place) throws IOException {
    Matcher matcher = SUBNET.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          place + ": " + line + " is no subnet; one is 54.240.225.0/24");
    }
    int prefix = matcher.group(2) == null ? BITS : Integer.parseInt(matcher.group(2));
    int mask = prefix == 0 ? 0 : -1 << (BITS - prefix);
    return new Subnet(bits(InetAddress.getByName(matcher.group(1))) & mask, mask);
  }

  private static int bits(InetAddress address) {
    return ByteBuffer.wrap(address.getAddress()).getInt();
  }

  private record Subnet(int bits, int mask) {
    boolean has(int address) {
      return (address & mask) == bits;
    }
  }
}
