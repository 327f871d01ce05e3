package workshop.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.ledger.OpenThing.Kind;

class OpenThingsTest {
  @TempDir Path scratch;
  @TempDir Path folder;

  private Path file;
  private List<OpenThing> before;

  @BeforeEach
  void begin() throws IOException {
    file = Files.writeString(folder.resolve("notes.txt"), "text");
    before = OpenThings.now(scratch);
  }

  @Test
  void an_input_stream() throws IOException {
    try (InputStream in = new FileInputStream(file.toFile())) {
      assertThat(opened()).containsExactly(new OpenThing(Kind.FILE, file.toString()));
      in.read();
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void a_stream_of_java_nio_is_one_file() throws IOException {
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Files.newOutputStream(folder.resolve("a"))) {
      assertThat(opened())
          .containsExactly(
              new OpenThing(Kind.FILE, folder.resolve("a").toString()),
              new OpenThing(Kind.FILE, file.toString()));
      out.write(in.read());
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void channels_and_random_access() throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        RandomAccessFile random = new RandomAccessFile(file.toFile(), "r");
        FileChannel ofRandom = random.getChannel();
        AsynchronousFileChannel asynchronous = AsynchronousFileChannel.open(file)) {
      assertThat(channel.size() + ofRandom.size() + asynchronous.size()).isEqualTo(12);
      assertThat(opened())
          .as("the stream and its channel are one; an asynchronous channel has no name")
          .containsExactly(
              new OpenThing(Kind.FILE, ""),
              new OpenThing(Kind.FILE, file.toString()),
              new OpenThing(Kind.FILE, file.toString()));
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void a_directory_that_is_listed() throws IOException {
    try (var listed = Files.list(folder)) {
      assertThat(opened()).containsExactly(new OpenThing(Kind.DIRECTORY, folder.toString()));
      assertThat(listed).hasSize(1);
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void sockets() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 5, here);
        Socket client = new Socket(here, server.getLocalPort());
        Socket accepted = server.accept()) {
      assertThat(client.isConnected() && accepted.isConnected()).isTrue();
      assertThat(opened())
          .extracting(OpenThing::kind)
          .containsExactly(Kind.SERVER_SOCKET, Kind.SOCKET, Kind.SOCKET);
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void channels() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (ServerSocketChannel server = ServerSocketChannel.open().bind(here);
        SocketChannel client = SocketChannel.open(server.getLocalAddress())) {
      assertThat(client.isConnected()).isTrue();
      assertThat(opened())
          .extracting(OpenThing::kind)
          .containsExactly(Kind.SERVER_SOCKET, Kind.SOCKET);
    }
    assertThat(opened()).isEmpty();
  }

  @Test
  void connections_that_the_jdk_keeps_alive_are_no_leak() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[2]);
          exchange.close();
        });
    server.start();
    List<OpenThing> withServer = OpenThings.now(scratch);
    URI uri = URI.create("http://localhost:%d/".formatted(server.getAddress().getPort()));
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      try (InputStream in = uri.toURL().openStream()) {
        in.readAllBytes();
      }

      List<OpenThing> now = new ArrayList<>(OpenThings.now(scratch));

      withServer.forEach(now::remove);
      assertThat(now)
          .as("the two connections as the server holds them")
          .containsExactly(new OpenThing(Kind.SOCKET, ""), new OpenThing(Kind.SOCKET, ""));
    } finally {
      server.stop(0);
    }
  }

  private List<OpenThing> opened() {
    List<OpenThing> now = new ArrayList<>(OpenThings.now(scratch));
    before.forEach(now::remove);
    return now;
  }
}
