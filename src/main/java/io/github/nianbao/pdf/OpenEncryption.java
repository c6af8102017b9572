package io.github.nianbao.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.DecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.PDCryptFilterDictionary;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts documents that ask readers for no password, as most encrypted ones do. PDFBox tries an
 * empty password as that of the owner first, and with the encryption of PDF 2.0 a trial takes as
 * long as reading a page.
 */
final class OpenEncryption extends SecurityHandler<StandardProtectionPolicy> {

  private static final int VERSION = 5;
  private static final int REVISION = 6;
  private static final byte[] NO_PASSWORD = {};

  private OpenEncryption() {}

  /**
   * What decrypts a document.
   *
   * @param dictionary its encryption dictionary
   * @return null where it is encrypted another way, or asks for a password
   */
  static @Nullable OpenEncryption of(COSDictionary dictionary) throws IOException {
    if (!StandardSecurityHandler.FILTER.equals(dictionary.getNameAsString(COSName.FILTER))
        || dictionary.getInt(COSName.V) != VERSION
        || dictionary.getInt(COSName.R) != REVISION) {
      return null;
    }
    PDEncryption encryption = new PDEncryption(dictionary);
    PDCryptFilterDictionary filter = encryption.getStdCryptFilterDictionary();
    if (filter == null || !COSName.AESV3.equals(filter.getCryptFilterMethod())) {
      return null;
    }
    OpenEncryption handler = new OpenEncryption();
    return handler.opens(encryption) ? handler : null;
  }

  private boolean opens(PDEncryption encryption) throws IOException {
    StandardSecurityHandler standard = new StandardSecurityHandler();
    byte[] user = encryption.getUserKey();
    byte[] owner = encryption.getOwnerKey();
    byte[] id = {};
    boolean metadata = encryption.isEncryptMetaData();
    int permissions = encryption.getPermissions();
    int length = encryption.getLength();
    if (!standard.isUserPassword(
        NO_PASSWORD, user, owner, permissions, id, REVISION, length, metadata)) {
      return false;
    }
    setEncryptionKey(
        standard.computeEncryptedKey(
            NO_PASSWORD,
            owner,
            user,
            encryption.getOwnerEncryptionKey(),
            encryption.getUserEncryptionKey(),
            permissions,
            id,
            REVISION,
            length,
            metadata,
            false));
    setAES(true);
    setDecryptMetadata(metadata);
    setStreamFilterName(encryption.getStreamFilterName());
    setStringFilterName(encryption.getStringFilterName());
    return true;
  }

  @Override
  public void prepareForDecryption(PDEncryption encryption, COSArray id, DecryptionMaterial key) {
    throw new UnsupportedOperationException("It is prepared when it is made.");
  }

  @Override
  public void prepareDocumentForEncryption(PDDocument document) {
    throw new UnsupportedOperationException("Nothing is encrypted here.");
  }
}
