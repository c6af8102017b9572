package io.github.nianbao.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encrypted documents, with the encryption of PDF 2.0 and those before it. */
class EncryptedDocumentsTest {

  private static final String SAMPLE = "no-rules-mutool.pdf";
  private static final String TITLE = "信息公开工作年度报告";

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void readsWhatAsksForNoPassword(int keyLength) throws IOException {
    byte[] file = encrypted("", keyLength);
    assertReads(file, ReadOptions.defaults());
    assertReads(file, ReadOptions.defaults().withPassword("owner"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void asksForThePasswordWhereThereIsOne(int keyLength) throws IOException {
    byte[] file = encrypted("user", keyLength);
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class, () -> PdfReader.read(file, ReadOptions.defaults()));
    assertEquals(Reason.PASSWORD_NEEDED, refusal.reason());
    assertReads(file, ReadOptions.defaults().withPassword("user"));
  }

  private static void assertReads(byte[] file, ReadOptions options) throws IOException {
    PagedDocument read = PdfReader.read(file, options);
    assertEquals(Samples.read(SAMPLE).pages(), read.pages());
    assertEquals(TITLE, read.title());
  }

  private static byte[] encrypted(String password, int keyLength) throws IOException {
    return Samples.changed(
        SAMPLE,
        document -> {
          document.getDocumentInformation().setTitle(TITLE);
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(keyLength);
          document.protect(policy);
        });
  }
}
