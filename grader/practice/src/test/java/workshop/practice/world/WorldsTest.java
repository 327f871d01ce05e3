package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.Read;
import workshop.practice.shop.ShelfBook;
import workshop.practice.shop.ShopSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorldsTest {
  private PracticeHost host;
  private Web web;

  @BeforeEach
  void start() {
    host = PracticeHost.start();
    web = new Web();
  }

  @AfterEach
  void end() {
    web.close();
    host.close();
  }

  @Test
  void two_worlds_know_nothing_of_each_other() throws Exception {
    try (BookShop one = host.openShop(ShopSpec.of(1));
        BookShop other = host.openShop(ShopSpec.of(2))) {
      one.gate().hold();
      other.behave("/catalogue/page-2.html", Behaviour.SERVER_ERROR);
      var held = web.start(one.uri("/catalogue/page-2.html"));
      await().until(() -> one.gate().state().held().size() == 1);

      assertThat(web.get(other.start()).statusCode()).isEqualTo(200);
      assertThat(other.log().operations()).hasSize(1);
      one.gate().open();
      assertThat(held.join().statusCode()).isEqualTo(200);
      assertThat(one.log().operations()).hasSize(1);
      assertThat(one.start().getPort()).isNotEqualTo(other.start().getPort());
    }
  }

  @Test
  void a_closed_world_lets_its_clients_go() {
    BookShop shop = host.openShop(ShopSpec.of(1));
    shop.gate().hold();
    var held = web.start(shop.start());
    await().until(() -> shop.gate().state().held().size() == 1);

    shop.close();
    shop.close();

    assertThatThrownBy(held::join).isInstanceOf(CompletionException.class);
    assertThatThrownBy(() -> web.get(shop.start())).isInstanceOf(ConnectException.class);
    assertThatThrownBy(() -> shop.gate().state())
        .hasMessage("the practice host refuses: this world is closed");
  }

  @Test
  void who_is_attached_takes_only_its_own_worlds_along() throws Exception {
    try (BookShop mine = host.openShop(ShopSpec.of(1))) {
      PracticeHost attached = PracticeHost.attach(host.address());
      BookShop theirs = attached.openShop(ShopSpec.of(1));
      assertThat(web.get(theirs.start()).statusCode()).isEqualTo(200);

      attached.close();

      await()
          .untilAsserted(
              () ->
                  assertThatThrownBy(() -> web.get(theirs.start()))
                      .isInstanceOf(ConnectException.class));
      assertThat(web.get(mine.start()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_crawl_finds_exactly_the_books() throws Exception {
    try (BookShop shop = host.openShop(ShopSpec.of(5))) {
      Set<URI> seen = new HashSet<>();
      Set<URI> missing = new HashSet<>();
      Set<ShelfBook> found = new HashSet<>();
      Deque<URI> todo = new ArrayDeque<>(Set.of(shop.start()));
      while (!todo.isEmpty()) {
        URI uri = todo.remove();
        if (!seen.add(uri)) {
          continue;
        }
        var response = web.bytes(uri);
        if (response.statusCode() == 404) {
          missing.add(uri);
          continue;
        }
        String type = response.headers().firstValue("content-type").orElseThrow();
        String charset = type.substring(type.indexOf('=') + 1);
        Document page =
            Jsoup.parse(new ByteArrayInputStream(response.body()), charset, uri.toString());
        if (page.selectFirst("article.book") != null) {
          found.add(Read.book(uri.getRawPath(), page));
        }
        page.select("a[href]").forEach(link -> todo.add(URI.create(link.absUrl("href"))));
      }

      assertThat(found).containsExactlyInAnyOrderElementsOf(shop.books());
      assertThat(missing).isEqualTo(shop.dead());
      assertThat(seen).containsAll(shop.pages());
      assertThat(shop.log().operations()).hasSize(shop.pages().size() + shop.dead().size());
      assertThat(shop.log().mostInFlight()).isEqualTo(1);
    }
  }
}
