package workshop.practice.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.practice.site.Page;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShopTest {
  private static final String ORIGIN = "http://127.0.0.1:1";

  @Test
  void the_same_spec_gives_the_same_shop() {
    Shop one = new Shop(ShopSpec.of(7), ORIGIN);
    Shop other = new Shop(ShopSpec.of(7), ORIGIN);

    assertThat(one.books()).isEqualTo(other.books());
    assertThat(one.paths()).isEqualTo(other.paths());
    assertThat(one.paths()).allSatisfy(p -> assertThat(one.page(p)).isEqualTo(other.page(p)));
  }

  @Test
  void another_seed_gives_other_books() {
    Shop one = new Shop(ShopSpec.of(7), ORIGIN);
    Shop other = new Shop(ShopSpec.of(8), ORIGIN);

    assertThat(one.books()).doesNotContainAnyElementsOf(other.books());
  }

  @ParameterizedTest
  @CsvSource({
    "1,4,1",
    "2,4,2",
    "3,4,3",
    "4,4,20",
    "5,5,2",
    "6,20,20",
    "7,21,20",
    "8,41,1",
    "9,200,20",
    "10,1000,30"
  })
  void whoever_follows_the_links_finds_every_book_and_nothing_else(
      long seed, int books, int booksPerListing) {
    Shop shop = new Shop(new ShopSpec(seed, books, booksPerListing), ORIGIN);

    Visitor visitor = Visitor.through(shop);

    assertThat(visitor.found).containsExactlyInAnyOrderElementsOf(shop.books());
    assertThat(visitor.dead).containsExactlyInAnyOrderElementsOf(shop.dead()).hasSize(3);
    assertThat(visitor.seen).hasSize(shop.paths().size() + 3).containsAll(shop.paths());
    assertThat(shop.books()).hasSize(books).extracting(ShelfBook::path).doesNotHaveDuplicates();
    assertThat(shop.books()).extracting(ShelfBook::title).doesNotHaveDuplicates();
  }

  @Test
  void links_come_in_many_forms_and_one_book_twice() {
    Shop shop = new Shop(ShopSpec.of(1), ORIGIN);

    Visitor visitor = Visitor.through(shop);

    assertThat(visitor.hrefs).anyMatch(h -> h.startsWith("../book/"));
    assertThat(visitor.hrefs).anyMatch(h -> h.startsWith("/book/"));
    assertThat(visitor.hrefs).anyMatch(h -> h.startsWith("./"));
    assertThat(visitor.hrefs).anyMatch(h -> h.startsWith("page-"));
    assertThat(visitor.hrefs).anyMatch(h -> h.startsWith("offer-"));
    assertThat(visitor.hrefs).filteredOn(h -> h.startsWith("http:")).hasSize(1);
    assertThat(visitor.bookLinks).isEqualTo(200 + 3 + 1);
    assertThat(visitor.prevLinks).isEqualTo(1);
  }

  @Test
  void an_old_charset_is_declared_in_the_content_type_alone() {
    Shop shop = new Shop(new ShopSpec(1, 4, 20), ORIGIN);
    ShelfBook old = shop.books().get(1);

    Page page = shop.page(old.path());

    assertThat(page.contentType()).isEqualTo("text/html; charset=ISO-8859-1");
    assertThat(page.text()).doesNotContainIgnoringCase("charset").contains(old.title());
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).doesNotContain(old.title());
  }

  @Test
  void titles_are_not_plain_ascii() {
    Shop shop = new Shop(ShopSpec.of(1), ORIGIN);

    String titles = shop.books().stream().map(ShelfBook::title).toList().toString();

    assertThat(titles).contains("ü", "é", "平", "🧵", "&", "<");
  }

  @Test
  void one_listing_and_one_book_page_are_broken() {
    Shop shop = new Shop(ShopSpec.of(1), ORIGIN);

    assertThat(shop.paths()).filteredOn(p -> shop.page(p).text().contains("class=book")).hasSize(2);
  }

  @Test
  void an_unknown_path_answers_404() {
    Shop shop = new Shop(ShopSpec.of(1), ORIGIN);

    assertThat(shop.page("/nowhere").status()).isEqualTo(404);
    assertThat(shop.page(shop.dead().getFirst()).status()).isEqualTo(404);
    assertThat(shop.page(Shop.start()).status()).isEqualTo(200);
  }

  @Test
  void a_shop_that_is_too_small_is_refused() {
    assertThatThrownBy(() -> new ShopSpec(1, 3, 1))
        .hasMessage("a shop needs at least 4 books, not 3");
    assertThatThrownBy(() -> new ShopSpec(1, 4, 0))
        .hasMessage("a listing shows at least 1 book, not 0");
  }

  /// Follows every link once, as a plain crawler does.
  private static final class Visitor {
    final Set<String> seen = new HashSet<>();
    final Set<ShelfBook> found = new HashSet<>();
    final Set<String> dead = new HashSet<>();
    final Set<String> hrefs = new HashSet<>();
    int bookLinks;
    int prevLinks;

    static Visitor through(Shop shop) {
      Visitor visitor = new Visitor();
      Deque<String> todo = new ArrayDeque<>();
      todo.add(Shop.start());
      while (!todo.isEmpty()) {
        String path = todo.remove();
        if (visitor.seen.add(path)) {
          visitor.look(path, shop.page(path), todo);
        }
      }
      return visitor;
    }

    private void look(String path, Page page, Deque<String> todo) {
      if (page.status() == 404) {
        dead.add(path);
        return;
      }
      String html = new String(page.bytes(), page.charset());
      Document document = Jsoup.parse(html, ORIGIN + path);
      if (document.selectFirst("article.book") != null) {
        found.add(Read.book(path, document));
      }
      for (Element link : document.select("a.book, a.next, a.prev")) {
        hrefs.add(link.attr("href"));
        bookLinks += link.hasClass("book") ? 1 : 0;
        prevLinks += link.hasClass("prev") ? 1 : 0;
        todo.add(URI.create(link.absUrl("href")).getRawPath());
      }
    }
  }
}
