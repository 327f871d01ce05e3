package workshop.engine.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workshop.engine.comparison.Submitted;
import workshop.engine.jvm.Folder;
import workshop.engine.jvm.Limits;
import workshop.engine.picture.Picture;
import workshop.engine.picture.Theme;
import workshop.engine.run.Runner;
import workshop.engine.run.Submission;
import workshop.engine.timeline.Timeline;

/// Draws the runs that the slides want, as SVG files below `slides/pictures`.
///
/// Arguments: the repository, and a part of the pictures' names, or `-` for all. What is wanted
/// stands in `slides/pictures.list`: name, exercise, kept submission. Exit code 1 if a run showed
/// nothing.
final class Pictures {
  private static final int WIDTH = 1100;
  private static final Pattern WANTED = Pattern.compile("([^#\\s]\\S*)\\s+(\\S+)\\s+(\\S+)\\s*");

  private final Path root;
  private final Runner runner;
  private boolean whole = true;

  private Pictures(Path root, Runner runner) {
    this.root = root;
    this.runner = runner;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]).toRealPath();
    Files.createDirectories(root.resolve("slides/pictures"));
    boolean whole;
    try (Runner runner = new Runner(Limits.standard())) {
      runner.warmUp();
      Pictures pictures = new Pictures(root, runner);
      for (String line : Files.readAllLines(root.resolve("slides/pictures.list"))) {
        Matcher words = WANTED.matcher(line);
        if (words.matches() && asked(words.group(1), arguments[1])) {
          pictures.draw(words.group(1), words.group(2), words.group(3));
        }
      }
      whole = pictures.whole;
    }
    System.exit(whole ? 0 : 1);
  }

  private static boolean asked(String name, String part) {
    return part.equals("-") || name.contains(part);
  }

  private void draw(String name, String exercise, String folder)
      throws IOException, InterruptedException {
    Path room = root.resolve("solutions").resolve(exercise);
    Submitted kept = Submitted.of(room, exercise.replaceFirst("-", " ") + ", " + folder, folder);
    Path work = root.resolve("solutions/target/pictures").resolve(name);
    Submission submission = new Submission(exercise, Submitted.home(room), kept.sources(), work);
    Timeline run = runner.record(submission, kept.name(), false);
    Folder.empty(work);
    boolean empty = run.lanes().isEmpty() && run.operations().isEmpty();
    whole &= !empty;
    if (!empty) {
      String svg = new Picture(List.of(run)).alone(Theme.LIGHT, WIDTH);
      Files.writeString(root.resolve("slides/pictures").resolve(name + ".svg"), svg);
    }
    System.out.printf("%s: %s %s, %s%n", name, exercise, folder, run.ended());
  }
}
