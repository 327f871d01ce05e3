package workshop.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for a Chromium, or a browser made from it.
final class Installed {
  /// The variable that names one, if it is somewhere else.
  static final String VARIABLE = "CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> MAC =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "Chromium/Application/chrome.exe",
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");

  private Installed() {}

  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    List<Path> places = new ArrayList<>();
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String folder : path.split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        NAMES.forEach(name -> places.add(Path.of(folder, name)));
      }
    }
    MAC.forEach(file -> places.add(Path.of(file)));
    Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
        .map(environment::get)
        .filter(folder -> folder != null && !folder.isBlank())
        .forEach(folder -> WINDOWS.forEach(file -> places.add(Path.of(folder, file))));
    return places.stream()
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
