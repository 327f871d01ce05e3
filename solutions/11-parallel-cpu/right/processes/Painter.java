package parallelcpu;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.fractal.Mandelbrot;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;
import workshop.practice.work.Workers;

/// A child process that paints tiles, seen from its parent. One thread at a time.
public final class Painter implements AutoCloseable {
  private final Process process;
  private final DataOutputStream tiles;
  private final DataInputStream colours;

  private Painter(Process process) {
    this.process = process;
    this.tiles = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.colours = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /// Starts a child that paints tiles of this viewport.
  static Painter start(Viewport viewport) throws IOException {
    List<String> command = new ArrayList<>(Workers.command(Painter.class));
    command.addAll(
        List.of(
            Double.toString(viewport.centreX()),
            Double.toString(viewport.centreY()),
            Double.toString(viewport.across()),
            Integer.toString(viewport.width()),
            Integer.toString(viewport.height()),
            Integer.toString(viewport.tileSide()),
            Integer.toString(viewport.steps()),
            Integer.toString(viewport.fineness())));
    return new Painter(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  int[] paint(Tile tile) throws IOException {
    for (int number : new int[] {tile.x(), tile.y(), tile.width(), tile.height()}) {
      tiles.writeInt(number);
    }
    tiles.flush();
    int[] painted = new int[tile.pixels()];
    for (int i = 0; i < painted.length; i++) {
      painted[i] = colours.readInt();
    }
    return painted;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /// The child: paints what it is asked for, until nobody asks any more.
  ///
  /// @param args the viewport
  public static void main(String[] args) throws IOException {
    Viewport viewport =
        new Viewport(
            Double.parseDouble(args[0]),
            Double.parseDouble(args[1]),
            Double.parseDouble(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]),
            Integer.parseInt(args[5]),
            Integer.parseInt(args[6]),
            Integer.parseInt(args[7]));
    DataInputStream tiles = new DataInputStream(System.in);
    DataOutputStream colours = new DataOutputStream(new BufferedOutputStream(System.out));
    while (true) {
      int x;
      try {
        x = tiles.readInt();
      } catch (EOFException nobodyAsksAnyMore) {
        return;
      }
      Tile tile = new Tile(x, tiles.readInt(), tiles.readInt(), tiles.readInt());
      for (int colour : Mandelbrot.paint(viewport, tile)) {
        colours.writeInt(colour);
      }
      colours.flush();
    }
  }
}
