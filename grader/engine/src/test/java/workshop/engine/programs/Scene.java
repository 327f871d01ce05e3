package workshop.engine.programs;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import workshop.practice.database.DatabaseWorld;
import workshop.practice.files.FileWorld;
import workshop.practice.shop.ShelfBook;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// A fresh world and the calls that a program makes to it.
record Scene(World world, Calls calls, Runnable more) implements AutoCloseable {
  private static final int CONNECTIONS = 10;

  private Scene(World world, Calls calls) {
    this(world, calls, () -> {});
  }

  /// Opens a world and makes the participant's calls to it.
  ///
  /// @param folder where files may be written
  static Scene open(Over over, PracticeHost host, Path folder) throws Exception {
    return switch (over) {
      case HTTP -> {
        BookShop shop = host.openShop(new ShopSpec(1, Program.OPERATIONS, 20));
        List<ShelfBook> books = shop.books();
        yield new Scene(
            shop, calls("HttpCalls", books.stream().map(b -> shop.uri(b.path())).toList()));
      }
      case FILES -> {
        FileWorld files = FileWorld.open(host, written(folder));
        yield new Scene(
            files, calls("FileCalls", names().stream().map(n -> files.root().resolve(n)).toList()));
      }
      case QUERIES -> {
        DatabaseWorld database = DatabaseWorld.open(host, h2());
        HikariDataSource pool = new HikariDataSource();
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setDataSource(database.dataSource());
        yield new Scene(database, calls("QueryCalls", pool), pool::close);
      }
      case UNITS -> new Scene(host.openDesk("unit"), calls("UnitCalls", Program.OPERATIONS));
    };
  }

  private static Path written(Path folder) throws IOException {
    for (String name : names()) {
      Files.writeString(folder.resolve(name), name);
    }
    return folder;
  }

  private static List<String> names() {
    return IntStream.range(0, Program.OPERATIONS).mapToObj(i -> "page-" + i + ".txt").toList();
  }

  private static DataSource h2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:programs;DB_CLOSE_DELAY=-1");
    return h2;
  }

  private static Calls calls(String name, Object things) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName("calls." + name).getDeclaredConstructors()[0];
    return (Calls) constructor.newInstance(things);
  }

  @Override
  public void close() {
    try (world) {
      calls.close();
      more.run();
    }
  }
}
