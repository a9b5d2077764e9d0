/** A still of a film or photo: a colour for the invented ones, the file itself for what was uploaded here. */
export function Preview({ picture, video }: { picture: string; video: boolean }) {
  if (picture.startsWith('#')) return <div className="css-1sb4dwc-DivPreview" style={{ background: picture }} />;
  return (
    <div className="css-1sb4dwc-DivPreview">
      {video ? <video src={picture} width={160} height={120} muted playsInline /> : <img src={picture} alt="" />}
    </div>
  );
}
