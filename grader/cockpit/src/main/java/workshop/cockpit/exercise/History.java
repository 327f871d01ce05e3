package workshop.cockpit.exercise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Git's history of the repository, asked through the `git` program. Without git, or in a download
/// that has no history, there is simply nothing in it.
final class History {
  private History() {}

  /// The commits that changed something below `path`, the latest first.
  static List<String> touching(Path root, String path) throws InterruptedException {
    byte[] said = ask(root, "log", "--format=%H", "--", path);
    return new String(said, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> line.matches("[0-9a-f]{40,64}"))
        .toList();
  }

  /// Writes what lay below `path` at that commit into a folder, under its own name.
  ///
  /// @return whether there was anything
  static boolean unpack(Path root, String commit, String path, Path into)
      throws IOException, InterruptedException {
    byte[] archive = ask(root, "archive", "--format=zip", commit, path);
    boolean any = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        Path file = into.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(into)) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
          any = true;
        }
      }
    }
    return any;
  }

  /// What git prints; nothing if it complains or is not there.
  private static byte[] ask(Path root, String... words) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(words));
    try {
      Process git =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .start();
      git.getOutputStream().close();
      byte[] said = git.getInputStream().readAllBytes();
      return git.waitFor() == 0 ? said : new byte[0];
    } catch (IOException noGit) {
      return new byte[0];
    }
  }
}
