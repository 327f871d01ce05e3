package workshop.engine.svg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The bars of one panel, by their look.
public final class Marks {
  private static final int PLENTY = 20_000;

  private final int grain;
  private final Map<Look, List<Bars>> bars = new EnumMap<>(Look.class);

  /// @param grain bars of one row that begin within so many units are drawn as one; see
  ///   [#grain(int)]
  public Marks(int grain) {
    this.grain = grain;
  }

  /// How coarse a picture must be that has so many bars, for a browser to draw it at once; in units
  /// of the scale.
  public static int grain(int bars) {
    return bars <= PLENTY ? 1 : Math.min(Scale.UNITS / 1_000, 5 * (1 + bars / PLENTY));
  }

  /// Adds a bar; those of a row one after the other, in the order of their beginning.
  ///
  /// @param top of the row
  public void add(Look look, int from, int to, double top, double height) {
    List<Bars> parts = bars.computeIfAbsent(look, this::barsOfParts);
    for (int i = 0; i < parts.size(); i++) {
      Look.Part part = look.parts().get(i);
      parts.get(i).add(from, to, top + part.top() * height, part.height() * height);
    }
  }

  private List<Bars> barsOfParts(Look look) {
    List<Bars> parts = new ArrayList<>();
    look.parts().forEach(part -> parts.add(new Bars(grain)));
    return parts;
  }

  /// Writes them, in the order of the looks.
  public void write(Svg svg) {
    bars.forEach((look, parts) -> parts.forEach(part -> part.write(svg, look.style())));
  }
}
