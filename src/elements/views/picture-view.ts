import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../../plan/plan.js';
import type {Scene} from '../scene.js';

type Video = NonNullable<Exercise['video']>;

/** The exercise's image, and its video behind a click: nothing is fetched that nobody asked for. */
export function renderPicture(
  {exercise, isVideoPlaying}: {readonly exercise: Exercise; readonly isVideoPlaying: boolean},
  scene: Scene,
  playVideo: () => void,
): TemplateResult | typeof nothing {
  const {image, video, name} = exercise;
  if (!image && !video) return nothing;
  return html`<div class="pictures" part="picture">
    ${
      image
        ? html`<figure>
            <img src=${image.src} alt=${image.alt ?? name} lang=${scene.lang} loading="lazy" />
            ${renderCredit(image.credit, scene)}
          </figure>`
        : nothing
    }
    ${video ? renderVideo(video, isVideoPlaying, scene, playVideo) : nothing}
  </div>`;
}

function renderVideo(
  {src, poster, captions, credit}: Video,
  isPlaying: boolean,
  scene: Scene,
  playVideo: () => void,
): TemplateResult {
  const {messages} = scene.locale;
  const track = html`<track kind="captions" src=${captions ?? nothing} default />`;
  return html`<figure class="video">
    ${
      isPlaying
        ? html`<video controls autoplay playsinline src=${src} poster=${poster ?? nothing}>
            ${captions ? track : nothing}
          </video>`
        : html`${poster ? html`<img src=${poster} alt="" loading="lazy" />` : nothing}
            <button type="button" part="button" @click=${playVideo}>${messages.playVideo}</button>`
    }
    <figcaption>
      <a href=${src} rel="noopener">${messages.openVideo}</a>
      ${credit ? html`<span lang=${scene.lang}>${credit}</span>` : nothing}
    </figcaption>
  </figure>`;
}

function renderCredit(
  credit: string | undefined,
  {locale, lang}: Scene,
): TemplateResult | typeof nothing {
  if (!credit) return nothing;
  return html`<figcaption>
    <span .textContent=${`${locale.messages.credit} `}></span
    ><span lang=${lang} .textContent=${credit}></span>
  </figcaption>`;
}
