package workshop.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import workshop.engine.timeline.Timeline;

/// Prints what a page costs: how large it is, how long it takes to make, to be painted for the
/// first time, and to be zoomed. Shown, never judged.
final class PageFigures {
  private static final int TRIES = 5;

  /// When the first text or picture was on the screen, in milliseconds since the page was asked
  /// for.
  private static final String FIRST_PAINT =
      """
      new Promise(done => new PerformanceObserver(all => {
        const paint = all.getEntriesByName('first-contentful-paint')[0];
        if (paint) done(paint.startTime);
      }).observe({type: 'paint', buffered: true}))
      """;

  private final Tab tab;
  private final Path file;

  private PageFigures(Tab tab, Path file) {
    this.tab = tab;
    this.file = file;
  }

  /// @param args how many operations the largest page has
  public static void main(String[] args) throws IOException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    Path browser =
        Chromium.installed()
            .orElseThrow(() -> new IllegalStateException("there is no Chromium here"));
    Path folder = Files.createTempDirectory("page-");
    Path file = folder.resolve("run.html");
    try (Chromium chromium = Chromium.start(browser);
        Tab tab = chromium.open()) {
      tab.resize(1280, 900);
      System.out.printf(
          "%-28s %9s %9s %9s %12s %9s %9s%n",
          "operations, model", "kB", "kB gzip", "made ms", "painted ms", "loaded ms", "zoom ms");
      PageFigures figures = new PageFigures(tab, file);
      for (int count : List.of(200, 1_000, most)) {
        figures.print(count + ", async, 16", Runs.async("your run", count, 16));
        figures.print(count + ", 64 threads", Runs.threads("your run", count, 64));
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private void print(String name, Timeline run) throws IOException {
    String html = "";
    List<Double> made = new ArrayList<>();
    List<Double> painted = new ArrayList<>();
    List<Double> loaded = new ArrayList<>();
    List<Double> zoomed = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      long begun = System.nanoTime();
      html = Pages.of(run).html();
      made.add((System.nanoTime() - begun) / 1e6);
      Files.writeString(file, html);
      tab.load(file.toUri());
      tab.settle();
      painted.add(number(FIRST_PAINT));
      loaded.add(number("performance.getEntriesByType('navigation')[0].loadEventEnd"));
      zoomed.add(zoom());
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s %9.0f %9.0f %9.0f %12.0f %9.0f %9.0f%n",
        name,
        html.getBytes(StandardCharsets.UTF_8).length / 1e3,
        zipped(html) / 1e3,
        median(made),
        median(painted),
        median(loaded),
        median(zoomed));
  }

  /// From a wheel's turn to the frame after the one that shows it.
  private double zoom() {
    return number(
        """
        (async () => {
          const frame = () => new Promise(done => requestAnimationFrame(done));
          const begun = performance.now();
          for (let i = 0; i < 10; i++) {
            zoom(0.8, 30000);
            await frame();
            await frame();
          }
          return (performance.now() - begun) / 20;
        })()
        """);
  }

  private double number(String expression) {
    return tab.evaluate(expression).asDouble();
  }

  private static int zipped(String html) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }
}
