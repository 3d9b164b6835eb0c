package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockListTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "54.240.225.0/24, 54.240.225.255, true",
    "54.240.225.7/24, 54.240.225.0, true",
    "54.240.225.0/24, 54.240.226.0, false",
    "54.240.225.7, 54.240.225.7, true",
    "54.240.225.7, 54.240.225.8, false",
    "200.0.0.0/1, 255.1.1.1, true",
    "200.0.0.0/1, 127.0.0.1, false",
    "0.0.0.0/0, 127.0.0.1, true",
    "0.0.0.0/0, ::1, false"
  })
  void anAddressIsInItsSubnet(String subnet, String address, boolean blocked) throws Exception {
    Path file = Files.writeString(folder.resolve("list"), "# first\n\n " + subnet + " \n");
    assertEquals(blocked, BlockList.read(file).has(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "1.2.3/24", "1.2.3.4/33", "1.2.3.4/", "300.1.1.1", "::1/64"})
  void whatIsNoSubnetIsNamedWithItsLine(String line) throws Exception {
    Path file = Files.writeString(folder.resolve("list"), "10.0.0.0/8\n" + line + "\n");
    Exception e = assertThrows(IllegalArgumentException.class, () -> BlockList.read(file));
    assertTrue(e.getMessage().contains("line 2: " + line + " is no subnet"), e.getMessage());
  }
}
