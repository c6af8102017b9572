package io.github.nianbao.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
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

  /** How many bytes the encrypted copy of the permissions has. */
  private static final int PERMISSIONS = 16;

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
    byte[] encryptedKey = encryption.getUserEncryptionKey();
    if (!OpenKey.isWhole(user) || encryptedKey == null) {
      return false;
    }
    byte[] key = key(user, encryptedKey);
    if (!opensPermissions(key, encryption.getPerms(), permissions)
        && !standard.isUserPassword(
            NO_PASSWORD, user, owner, permissions, id, REVISION, length, metadata)) {
      return false;
    }
    setEncryptionKey(key);
    setAES(true);
    setDecryptMetadata(metadata);
    setStreamFilterName(encryption.getStreamFilterName());
    setStringFilterName(encryption.getStringFilterName());
    return true;
  }

  private static byte[] key(byte[] user, byte[] encrypted) throws IOException {
    try {
      return OpenKey.of(user, encrypted);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /**
   * Whether a key turns the encrypted copy of the permissions into these, which no wrong key does:
   * a trial of the password takes much longer. Writers may get the copy wrong.
   */
  private static boolean opensPermissions(byte[] key, byte @Nullable [] copy, int permissions) {
    if (copy == null || copy.length != PERMISSIONS) {
      return false;
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
      ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(copy)).order(ByteOrder.LITTLE_ENDIAN);
      return plain.getInt(0) == permissions
          && plain.get(9) == 'a'
          && plain.get(10) == 'd'
          && plain.get(11) == 'b';
    } catch (GeneralSecurityException e) {
      return false;
    }
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
