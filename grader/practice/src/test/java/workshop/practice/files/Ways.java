package workshop.practice.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every way into a file that the JDK has.
final class Ways {
  static final String TEXT = "one\ntwo\n";
  private static final byte[] BYTES = TEXT.getBytes(UTF_8);

  interface Way {
    String text(Path file) throws IOException;
  }

  static final Map<String, Way> READING =
      Map.ofEntries(
          Map.entry("readString", Files::readString),
          Map.entry("readAllBytes", file -> new String(Files.readAllBytes(file), UTF_8)),
          Map.entry("readAllLines", file -> text(Files.readAllLines(file).stream())),
          Map.entry("lines", Ways::lines),
          Map.entry("newBufferedReader", Ways::reader),
          Map.entry("newInputStream", Ways::stream),
          Map.entry("newByteChannel", Ways::byteChannel),
          Map.entry("Scanner", Ways::scanner),
          Map.entry("copy to a stream", Ways::copyOut),
          Map.entry("copy to a file", Ways::copyWithin),
          Map.entry("copy to another file system", Ways::copyElsewhere),
          Map.entry("FileChannel", Ways::channel),
          Map.entry("FileChannel, scattered", Ways::scattered),
          Map.entry("FileChannel at a position", Ways::positioned),
          Map.entry("transferTo", Ways::transferTo),
          Map.entry("map", Ways::mapped),
          Map.entry("map to a segment", Ways::segment));

  static final Map<String, Way> WRITING =
      Map.of(
          "writeString", file -> here(Files.writeString(file, TEXT)),
          "write", file -> here(Files.write(file, BYTES)),
          "newBufferedWriter", Ways::writer,
          "copy from a stream", Ways::copyIn,
          "FileChannel", Ways::gathered,
          "transferFrom", Ways::transferFrom);

  private Ways() {}

  /// What is in the file, read without the gate.
  private static String here(Path file) throws IOException {
    return Files.readString(Path.of(file.toString()));
  }

  private static String text(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return text(lines);
    }
  }

  private static String reader(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return text(reader.lines());
    }
  }

  private static String stream(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String byteChannel(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
    }
  }

  private static String scanner(Path file) throws IOException {
    try (Scanner scanner = new Scanner(file, UTF_8)) {
      return text(scanner.useDelimiter("\n").tokens());
    }
  }

  private static String copyOut(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Files.copy(file, out);
    return out.toString(UTF_8);
  }

  private static String copyWithin(Path file) throws IOException {
    return here(Files.copy(file, file.resolveSibling("copy.txt")));
  }

  private static String copyElsewhere(Path file) throws IOException {
    return here(Files.copy(file, Path.of(file.resolveSibling("copy.txt").toString())));
  }

  private static String channel(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(100);
      return text(bytes, channel.read(bytes));
    }
  }

  private static String scattered(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(100);
      return text(bytes, (int) channel.read(new ByteBuffer[] {bytes}));
    }
  }

  private static String positioned(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(100);
      return text(bytes, channel.read(bytes, 0));
    }
  }

  private static String text(ByteBuffer bytes, int count) {
    assertThat(bytes.flip().limit()).isEqualTo(count);
    return UTF_8.decode(bytes).toString();
  }

  private static String transferTo(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FileChannel channel = FileChannel.open(file)) {
      channel.transferTo(0, channel.size(), Channels.newChannel(out));
    }
    return out.toString(UTF_8);
  }

  private static String mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return UTF_8.decode(channel.map(MapMode.READ_ONLY, 0, channel.size())).toString();
    }
  }

  private static String segment(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      byte[] bytes =
          channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).toArray(ValueLayout.JAVA_BYTE);
      return new String(bytes, UTF_8);
    }
  }

  private static String writer(Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(TEXT);
    }
    return here(file);
  }

  private static String copyIn(Path file) throws IOException {
    Files.copy(new ByteArrayInputStream(BYTES), file);
    return here(file);
  }

  private static String gathered(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
      channel.write(new ByteBuffer[] {ByteBuffer.wrap(BYTES)});
    }
    return here(file);
  }

  private static String transferFrom(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
      channel.transferFrom(Channels.newChannel(new ByteArrayInputStream(BYTES)), 0, BYTES.length);
    }
    return here(file);
  }
}
