package workshop.measuring.tasks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// What a task works on.
///
/// @param host answers the requests
/// @param folder has the files
/// @param units how many units are to be done
public record Material(URI host, Path folder, int units) {
  private static final int WORDS = 3;

  /// As arguments of a program.
  public List<String> words() {
    return List.of(host.toString(), folder.toString(), Integer.toString(units));
  }

  /// From those arguments.
  public static Material of(List<String> words) {
    if (words.size() != WORDS) {
      throw new IllegalArgumentException("no material: " + words);
    }
    return new Material(
        URI.create(words.get(0)), Path.of(words.get(1)), Integer.parseInt(words.get(2)));
  }

  Path text(int unit) {
    return folder.resolve("text-" + unit + ".txt");
  }

  Path picture(int unit) {
    return folder.resolve("picture-" + unit % Workplace.PICTURES);
  }
}
