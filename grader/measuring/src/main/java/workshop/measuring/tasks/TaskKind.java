package workshop.measuring.tasks;

/// The tasks of the decision table.
public enum TaskKind {
  SCRAPING("scraping", "pages that answer after 100 ms, read with jsoup", 60),
  API_CALLS("API calls", "answers after 50 ms, their JSON read", 200),
  FILES("files", "small files, how often each word is in them", 2_000),
  IMAGES("images", "JPEG and PNG files of 1,200 pixels, made small", 48),
  TRAINING("training", "settings of a logistic regression, a training for each", 48),
  MIXED("mixed", "pictures from a host that answers after 100 ms, made small", 40);

  private final String words;
  private final String unit;
  private final int units;

  TaskKind(String words, String unit, int units) {
    this.words = words;
    this.unit = unit;
    this.units = units;
  }

  /// What a table calls it.
  public String words() {
    return words;
  }

  /// What its units are: `pages that answer after 100 ms, read with jsoup`.
  public String unit() {
    return unit;
  }

  /// How many units are measured.
  public int units() {
    return units;
  }

  /// A fresh one.
  public Task task(Material material) {
    return switch (this) {
      case SCRAPING -> new Scraping(material);
      case API_CALLS -> new ApiCalls(material);
      case FILES -> new WordCount(material);
      case IMAGES -> new Images(material);
      case TRAINING -> new Training(material);
      case MIXED -> new Gallery(material);
    };
  }
}
