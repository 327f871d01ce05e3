package imageprocessing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workshop.practice.protocol.Watchdog;
import workshop.practice.work.Workers;

/// The participant's code in a process of its own, which can be killed.
final class Elsewhere {
  private Elsewhere() {}

  /// Starts to make thumbnails, by two workers.
  static Process start(Darkroom room) throws IOException {
    List<String> command = new ArrayList<>(Workers.command(Elsewhere.class));
    command.add(room.target().toString());
    room.album().paths().forEach(path -> command.add(path.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said(room).toFile())
        .start();
  }

  private static Path said(Darkroom room) {
    return room.target().resolveSibling("said-elsewhere");
  }

  /// Why it has ended by itself, as far as it has said; it has ended.
  static String why(Darkroom room) throws IOException {
    return Files.readAllLines(said(room)).stream()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .map(line -> ": " + line)
        .orElse("");
  }

  /// @param args the folder for the thumbnails, and the pictures
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> pictures = Stream.of(args).skip(1).map(Path::of).toList();
    new Thumbnails(Watchdog.after(Duration.ofHours(1))).make(pictures, Path.of(args[0]), 2);
  }
}
