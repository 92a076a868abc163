/**
 * A photo of a telephone is drawn smaller before it is sent: quicker on a slow line, and where it was taken never leaves the
 * device. The server draws it anew all the same. What this browser cannot open is sent as it is, and the server says what
 * to do. Without this script nothing but the size of what is sent changes.
 */
const LONGEST = 2048;
/** A small file gains nothing. */
const SMALL = 400_000;
/** Formats of one still picture; another might move, and only its first moment would be left of it. */
const STILL = /^image\/(jpeg|heic|heif|avif)$/;
const STILL_NAME = /\.(jpe?g|heic|heif|avif)$/i;

for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-smaller]")) {
  const said = document.getElementById(`${input.id}-said`);
  let working: Promise<void> | null = null;
  let turn = 0;

  input.addEventListener("change", () => {
    const mine = ++turn;
    const file = input.files?.[0];
    if (said) said.textContent = "";
    working = file ? begin(file, mine) : null;
  });

  async function begin(file: File, mine: number): Promise<void> {
    if (said) said.textContent = input.dataset.smaller!;
    const made = await smaller(file);
    // somebody chose another one meanwhile
    if (mine !== turn) return;
    if (made) put(input, made);
    if (said) said.textContent = "";
    working = null;
  }

  input.form?.addEventListener(
    "submit",
    (event) => {
      if (!working) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event as SubmitEvent;
      void working.then(() => input.form?.requestSubmit(submitter));
    },
    { capture: true },
  );
}

/** null where it stays as it is: it is small, may move, or cannot be opened here. */
async function smaller(file: File): Promise<File | null> {
  const isStill = STILL.test(file.type) || (file.type === "" && STILL_NAME.test(file.name));
  const isPhoneFormat = isStill && file.type !== "image/jpeg";
  if (!isStill || (file.size < SMALL && !isPhoneFormat)) return null;
  try {
    // the way up it was taken, which the file says in a note that is left behind
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const blob = await drawn(picture);
    picture.close();
    if (!blob || blob.type !== "image/jpeg" || (blob.size >= file.size && !isPhoneFormat)) return null;
    return new File([blob], "picture.jpg", { type: blob.type });
  } catch {
    // not a picture that this browser knows: the server says what to do
    return null;
  }
}

function drawn(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const on = canvas.getContext("2d");
  if (!on) return Promise.resolve(null);
  on.imageSmoothingQuality = "high";
  on.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88));
}

function put(input: HTMLInputElement, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
}
