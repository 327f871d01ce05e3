package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import workshop.engine.finding.FindingText;
import workshop.engine.finding.SourceText;
import workshop.engine.run.Result;

/// Holds the output that a task sheet shows against the real one.
///
/// A block in the sheet after a line `<!-- output: wrong/NAME -->` is the finding that matters most
/// for that submission.
final class SheetOutput {
  private SheetOutput() {}

  /// What differs, in words; empty if nothing does, or the sheet does not show this submission.
  static List<String> differences(Path root, Kept kept, Result result) throws IOException {
    Path sheet = root.resolve("exercises").resolve(kept.exercise()).resolve("README.md");
    String kind = kept.kind().name().toLowerCase(Locale.ROOT);
    String mark = "<!-- output: " + kind + "/" + kept.name() + " -->\n```\n";
    String text = Files.readString(sheet).replace("\r\n", "\n");
    int start = text.indexOf(mark);
    if (start < 0 || result.findings().isEmpty()) {
      return List.of();
    }
    String shown =
        text.substring(start + mark.length(), text.indexOf("\n```", start + mark.length()));
    String real =
        String.join(
            "\n",
            FindingText.lines(
                result.findings().getFirst(), new SourceText(result.submission().sources())));
    return shown.equals(real)
        ? List.of()
        : List.of("the task sheet shows other output; the real one is:\n" + real);
  }
}
