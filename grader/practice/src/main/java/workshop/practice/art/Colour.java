package workshop.practice.art;

/// Red, green and blue; 0 is none, 1 is all.
record Colour(double red, double green, double blue) {
  /// @param rgb as on the web: `0xRRGGBB`
  static Colour of(int rgb) {
    return new Colour((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }

  /// This colour, and so much of the other.
  ///
  /// @param share 0: none of it, 1: nothing else
  Colour mix(Colour other, double share) {
    return new Colour(
        red + (other.red - red) * share,
        green + (other.green - green) * share,
        blue + (other.blue - blue) * share);
  }

  /// This colour in a brighter or darker light.
  Colour lit(double light) {
    return new Colour(red * light, green * light, blue * light);
  }
}
