package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShelfBook;
import workshop.practice.shop.ShopSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverRequestsTest {
  private static final ShopSpec SPEC = new ShopSpec(3, 4, 4);

  @Test
  void a_cover_arrives_as_the_shop_has_it_and_is_counted_as_a_stage() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(SPEC.with(Covers.ALL));
        Web web = new Web()) {
      ShelfBook book = shop.books().get(2);

      HttpResponse<byte[]> cover = web.bytes(shop.cover(book));
      web.get(shop.uri(book.path()));

      assertThat(cover.statusCode()).isEqualTo(200);
      assertThat(cover.headers().firstValue("content-type")).hasValue("image/png");
      assertThat(cover.body()).isEqualTo(shop.picture(book));
      assertThat(shop.log().operations()).extracting(Operation::stage).containsExactly("cover", "");
    }
  }

  @Test
  void a_cover_can_fail_as_any_page() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(SPEC.with(Covers.ALL));
        Web web = new Web()) {
      shop.behave(shop.cover(shop.books().get(1)).getRawPath(), Behaviour.SERVER_ERROR);

      assertThat(web.get(shop.cover(shop.books().get(1))).statusCode()).isEqualTo(503);
      assertThat(web.get(shop.cover(shop.books().get(2))).statusCode()).isEqualTo(200);
    }
  }
}
