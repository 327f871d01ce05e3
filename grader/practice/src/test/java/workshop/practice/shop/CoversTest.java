package workshop.practice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.pictures.Pixels;
import workshop.practice.pictures.Quirk;
import workshop.practice.site.Page;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoversTest {
  private static final String ORIGIN = "http://127.0.0.1:1";
  private static final ShopSpec SPEC = new ShopSpec(7, 20, 20);

  @Test
  void the_page_of_a_book_shows_its_own_cover() throws Exception {
    Shop shop = new Shop(SPEC.with(Covers.ALL), ORIGIN);

    for (ShelfBook book : shop.books()) {
      Page page = shop.page(book.path());
      Document document = Jsoup.parse(page.text(), ORIGIN + book.path());

      assertThat(document.select("article.book img.cover").eachAttr("src"))
          .containsExactly(shop.cover(book));
      assertThat(Read.book(book.path(), document)).isEqualTo(book);
      assertThat(Pixels.read(shop.page(shop.cover(book)).bytes()).width()).isPositive();
    }
  }

  @Test
  void a_cover_is_sent_as_a_picture_and_is_a_stage_of_its_own() {
    Shop shop = new Shop(SPEC.with(Covers.ALL), ORIGIN);
    String cover = shop.cover(shop.books().getFirst());

    assertThat(shop.page(cover).contentType()).isEqualTo("image/png");
    assertThat(shop.stage(cover)).isEqualTo("cover");
    assertThat(shop.stage(Shop.start())).isEmpty();
  }

  @Test
  void every_book_has_another_cover() {
    Shop shop = new Shop(SPEC.with(Covers.ALL), ORIGIN);

    assertThat(shop.books()).extracting(shop::cover).doesNotHaveDuplicates();
    assertThat(shop.books())
        .extracting(book -> shop.page(shop.cover(book)).text())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_shop_without_covers_is_as_it_always_was() {
    Shop without = new Shop(SPEC, ORIGIN);
    Shop with = new Shop(SPEC.with(Covers.ALL), ORIGIN);

    assertThat(without.books()).isEqualTo(with.books());
    assertThat(without.paths()).isEqualTo(with.paths());
    assertThat(without.cover(without.books().getFirst())).isEmpty();
    assertThat(without.paths())
        .allSatisfy(path -> assertThat(without.page(path).text()).doesNotContain("<img"));
    assertThat(without.page(with.cover(with.books().getFirst())).status()).isEqualTo(404);
  }

  @Test
  void where_some_are_bad_one_crashes_the_codec_and_one_cannot_be_read() {
    Shop shop = new Shop(SPEC.with(Covers.SOME_BAD), ORIGIN);
    Shop good = new Shop(SPEC.with(Covers.ALL), ORIGIN);

    Map<Quirk, List<ShelfBook>> byQuirk =
        shop.books().stream().collect(Collectors.groupingBy(shop::quirk));

    assertThat(byQuirk.get(Quirk.CRASHES)).hasSize(2);
    assertThat(byQuirk.get(Quirk.UNREADABLE)).hasSize(1);
    assertThat(byQuirk).hasSize(3);
    assertThat(good.books()).allMatch(book -> good.quirk(book) == Quirk.NONE);
  }
}
