package workshop.practice.art;

import java.util.List;
import java.util.Random;

/// Five colours that go together.
record Palette(Colour deep, Colour main, Colour second, Colour light, Colour bright) {
  private static final List<Palette> ALL =
      List.of(
          of(0x1D3557, 0x457B9D, 0xA8DADC, 0xF1FAEE, 0xE63946),
          of(0x264653, 0x2A9D8F, 0x8AB17D, 0xF4EBD0, 0xE9C46A),
          of(0x3D1E33, 0x9B2226, 0xCA6702, 0xF7E7CE, 0xEE9B00),
          of(0x2B2D42, 0x5C6784, 0xB8A9C9, 0xF3F0F7, 0xEF8354),
          of(0x132A13, 0x31572C, 0x90A955, 0xF0F2DC, 0xECF39E),
          of(0x4A2545, 0x824670, 0xD6A2AD, 0xFBEFEF, 0xFFD166),
          of(0x22223B, 0x4A4E69, 0x9A8C98, 0xF2E9E4, 0xC9ADA7),
          of(0x0B3954, 0x087E8B, 0xBFD7EA, 0xFDF6EC, 0xFF5A5F),
          of(0x3A2E2A, 0x8D5B4C, 0xD9AE94, 0xFBF3E4, 0x5A8F7B));

  private static Palette of(int deep, int main, int second, int light, int bright) {
    return new Palette(
        Colour.of(deep), Colour.of(main), Colour.of(second), Colour.of(light), Colour.of(bright));
  }

  static Palette draw(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  /// @param which 0 to 4, from deep to bright
  Colour any(int which) {
    return switch (which) {
      case 0 -> deep;
      case 1 -> main;
      case 2 -> second;
      case 3 -> light;
      default -> bright;
    };
  }
}
