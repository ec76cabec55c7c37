package org.contreseing.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.util.XMLHelper;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Extractor;
import org.contreseing.extract.Limits;
import org.contreseing.extract.seal.SignedPdf;
import org.contreseing.extract.seal.TestAuthority;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

/** Nothing that a document names is opened or called, with the class path as it is shipped. */
class NothingFetchedTest {

  private static final String SECRET = "canari-secret-9f31";
  private static final TestAuthority AUTHORITY = new TestAuthority("Autorité");
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Containers CONTAINERS = new Containers(Limits.standard());

  @TempDir private static Path folder;
  private static ServerSocket listener;
  private static Path canary;

  @BeforeAll
  static void listen() throws IOException {
    canary = Files.writeString(folder.resolve("canari.txt"), SECRET);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(NothingFetchedTest::count, "listener");
    thread.setDaemon(true);
    thread.start();
  }

  private static void count() {
    while (!listener.isClosed()) {
      try {
        listener.accept().close();
        CALLS.incrementAndGet();
      } catch (SocketException closed) {
        return;
      } catch (IOException e) {
        CALLS.incrementAndGet();
      }
    }
  }

  @AfterAll
  static void stop() throws IOException {
    listener.close();
  }

  @AfterEach
  void nobodyCalled() {
    assertThat(CALLS.getAndSet(0)).as("connections").isZero();
  }

  private static Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("file", canary.toUri().toString());
    addresses.put("path", canary.toString());
    addresses.put("http", "http://127.0.0.1:" + listener.getLocalPort() + "/a");
    addresses.put("ftp", "ftp://127.0.0.1:" + listener.getLocalPort() + "/a");
    return addresses;
  }

  private static Map<String, byte[]> lures() {
    Map<String, byte[]> lures = new LinkedHashMap<>();
    addresses()
        .forEach(
            (kind, address) ->
                Lures.all(address).forEach((name, bytes) -> lures.put(kind + "-" + name, bytes)));
    addresses().forEach((kind, address) -> lures.put(kind + "-signed.pdf", signed(address)));
    return lures;
  }

  /** Signed with a certificate whose issuer, proof and list of revocations are to be fetched. */
  private static byte[] signed(String address) {
    var anne = AUTHORITY.luring("CN=Anne Doré,C=FR", address);
    return SignedPdf.plain().signed(anne, "", SignedPdf.NOON).bytes();
  }

  @Test
  void theListenerHears() throws IOException, InterruptedException {
    new java.net.Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
    for (int i = 0; i < 100 && CALLS.get() == 0; i++) {
      Thread.sleep(20);
    }
    assertThat(CALLS.getAndSet(0)).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsOpenedFor() {
    return lures().entrySet().stream()
        .map(lure -> DynamicTest.dynamicTest(lure.getKey(), () -> read(lure.getValue())));
  }

  private static void read(byte[] bytes) {
    CONTAINERS.each(
        new Document("a", bytes),
        opened -> {
          if (opened instanceof Documents.Loaded loaded
              && EXTRACTOR.extract(loaded.document()) instanceof Extracted read) {
            assertThat(read.text().content()).doesNotContain(SECRET);
            assertThat(read.text().traces().toString()).doesNotContain(SECRET);
          }
        });
    assertThat(CALLS.get()).as("connections").isZero();
  }

  /** Something that parses XML. */
  private interface Reading {
    void read(ByteArrayInputStream xml) throws Exception;
  }

  /** The factories of the libraries on our paths, as they make them. */
  @TestFactory
  Stream<DynamicTest> noFactoryOfALibraryOpens() {
    Map<String, Reading> factories = new LinkedHashMap<>();
    factories.put(
        "Tika SAX", xml -> XMLReaderUtils.parseSAX(xml, new DefaultHandler(), new ParseContext()));
    factories.put("Tika DOM", xml -> XMLReaderUtils.buildDOM(xml, new ParseContext()));
    factories.put(
        "Tika StAX",
        xml -> {
          var reader = XMLReaderUtils.getXMLInputFactory().createXMLStreamReader(xml);
          while (reader.hasNext()) {
            reader.next();
          }
        });
    factories.put("POI DOM", xml -> XMLHelper.newDocumentBuilder().parse(xml));
    factories.put("PDFBox DOM", xml -> org.apache.pdfbox.util.XMLUtil.parse(xml, true));
    return factories.entrySet().stream()
        .flatMap(
            factory ->
                addresses().values().stream()
                    .flatMap(address -> Lures.declarations(address).values().stream())
                    .map(
                        doctype ->
                            DynamicTest.dynamicTest(
                                factory.getKey() + " " + doctype,
                                () -> stayShut(factory.getValue(), doctype))));
  }

  private static void stayShut(Reading reading, String doctype) {
    byte[] xml = Parts.utf8(doctype + "<x>&e;</x>");
    try {
      reading.read(new ByteArrayInputStream(xml));
    } catch (Exception refused) {
      assertThat(String.valueOf(refused.getMessage())).doesNotContain(SECRET);
    }
    assertThat(CALLS.get()).as("connections").isZero();
  }

  @Test
  void theSystemSeesNothingOpenedOrCalled() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
    Path files = Files.createDirectory(folder.resolve("files"));
    for (Map.Entry<String, byte[]> lure : lures().entrySet()) {
      Files.write(files.resolve(lure.getKey()), lure.getValue());
    }
    Path trace = folder.resolve("trace");
    List<String> command =
        new ArrayList<>(
            List.of("/usr/bin/strace", "-f", "-qq", "-e", "trace=connect,openat,open", "-o"));
    command.add(trace.toString());
    command.addAll(
        Processes.command(
            Processes.home(),
            List.of("-XX:TieredStopAtLevel=1"),
            Victim.class,
            files.toString(),
            ""));
    Process process = Processes.start(command, folder.resolve("out"));
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assumeTrue(Files.size(trace) > 0, "this system does not let processes be traced");
    assertThat(Files.readAllLines(folder.resolve("out"))).hasSize(lures().size());
    assertThat(Files.readAllLines(trace))
        .anyMatch(line -> line.contains(files.toString()))
        .noneMatch(line -> line.contains(canary.toString()))
        .noneMatch(line -> line.contains("AF_INET"));
  }
}
