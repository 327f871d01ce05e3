package workshop.cockpit.screen;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import workshop.board.Board;
import workshop.board.Ink;
import workshop.board.Paragraph;
import workshop.board.Screen;

/// Where the cockpit prints: lines that stay, and one at the end that says what is going on and is
/// replaced by the next. Without a terminal the latter is left out, or said once. Any thread may
/// call.
public final class Terminal {
  private final PrintStream out;
  private final Ink ink;
  private final boolean live;
  private int shown;

  /// @param live whether a person looks at it, and a line can be replaced
  public Terminal(PrintStream out, Ink ink, boolean live) {
    this.out = out;
    this.ink = ink;
    this.live = live;
  }

  /// Standard output, coloured if it is a terminal whose owner wants that.
  public static Terminal standard() {
    boolean terminal = Screen.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    Ink ink = Screen.ink(terminal, System.getenv(), System.getProperty("os.name"));
    return new Terminal(System.out, ink, terminal);
  }

  /// How to colour what is printed here.
  public Ink ink() {
    return ink;
  }

  /// Whether a person looks at it.
  public boolean isLive() {
    return live;
  }

  /// For a library that prints by itself.
  public PrintWriter writer() {
    return new PrintWriter(out, true, out.charset());
  }

  /// Prints a line as it is.
  public synchronized void line(String text) {
    wipe();
    out.println(text);
    out.flush();
  }

  /// Leaves a line empty, unless something is going on that is said at the end of the screen.
  public synchronized void space() {
    if (shown == 0) {
      out.println();
    }
  }

  /// Prints lines as they are.
  public synchronized void lines(List<String> all) {
    all.forEach(this::line);
  }

  /// Prints text broken at 80 columns, the later lines indented by the length of `start`.
  public void text(String start, String text) {
    lines(Paragraph.wrapped(start, text));
  }

  /// Says at the end of the screen what is going on, in the place of what stood there. Does nothing
  /// without a terminal.
  public synchronized void status(String text) {
    if (!live) {
      return;
    }
    String line = text.length() < Board.COLUMNS ? text : text.substring(0, Board.COLUMNS - 1);
    int rest = Math.max(0, shown - line.length());
    // Blanks and backspaces: every terminal knows them.
    out.print("\r" + line + " ".repeat(rest) + "\b".repeat(rest));
    out.flush();
    shown = line.length();
  }

  /// A bar for something whose end is known: `[#####.....] 7 of 14 what is being done`. Without a
  /// terminal nothing is printed: what is finished is a line of its own.
  ///
  /// @param done how many are finished, from 0 to `all`
  public void progress(int done, int all, String what) {
    int width = 20;
    int full = all == 0 ? 0 : done * width / all;
    status(
        "["
            + "#".repeat(full)
            + ".".repeat(width - full)
            + "] "
            + done
            + " of "
            + all
            + "  "
            + what);
  }

  private void wipe() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }
}
