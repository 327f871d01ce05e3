package workshop.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.engine.page.RunPage;

/// A page as its reader has it: what is on it, by style sheet selectors, and what the picture
/// shows.
///
/// @param folder where the file is written
record ShownPage(Tab tab, Path folder) {
  ShownPage {
    tab.resize(1280, 900);
  }

  /// Writes the page and loads it.
  URI load(RunPage page) throws IOException {
    URI address = Files.writeString(folder.resolve("run.html"), page.html()).toUri();
    tab.load(address);
    return address;
  }

  /// How much of the time the picture shows, in units of its scale.
  double shown() {
    return tab.evaluate(
            "Number(document.querySelector('.plot').getAttribute('viewBox').split(' ')[2])")
        .asDouble();
  }

  /// Shows all of the time; how much that is.
  double whole() {
    tab.evaluate("actions.all()");
    tab.settle();
    return shown();
  }

  /// The id of what has the focus.
  String focused() {
    return tab.evaluate("document.activeElement.id").asString("");
  }

  int count(String selector) {
    return tab.evaluate("document.querySelectorAll(\"" + selector + "\").length").asInt();
  }

  String text(String selector) {
    return tab.evaluate("document.querySelector(\"" + selector + "\").textContent").asString();
  }

  /// Where the middle of the first such element is, once it is in sight.
  double[] middleOf(String selector) {
    String element = "document.querySelector(\"" + selector + "\")";
    tab.evaluate(element + ".scrollIntoView({block: 'center'})");
    tab.settle();
    String box = element + ".getBoundingClientRect()";
    return new double[] {
      tab.evaluate("(b => b.left + b.width / 2)(" + box + ")").asDouble(),
      tab.evaluate("(b => b.top + b.height / 2)(" + box + ")").asDouble()
    };
  }
}
