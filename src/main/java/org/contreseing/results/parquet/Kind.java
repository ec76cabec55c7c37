package org.contreseing.results.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/** What a column holds. */
public enum Kind {
  /** Text in UTF-8. */
  TEXT(Type.BYTE_ARRAY),
  /** A whole number of 32 bits. */
  NUMBER(Type.INT32),
  /** A day of the calendar. */
  DAY(Type.INT32),
  /** True or false. */
  FLAG(Type.BOOLEAN);

  private final Type type;

  Kind(Type type) {
    this.type = type;
  }

  Type type() {
    return type;
  }

  /** Both the annotation of today and the one that older readers look for. */
  void annotate(SchemaElement element) {
    if (this == TEXT) {
      element.setConverted_type(ConvertedType.UTF8);
      element.setLogicalType(LogicalType.STRING(new StringType()));
    } else if (this == DAY) {
      element.setConverted_type(ConvertedType.DATE);
      element.setLogicalType(LogicalType.DATE(new DateType()));
    }
  }
}
