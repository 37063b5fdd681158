import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Empezar, parar, continuar',
      text: 'Tres preguntas sencillas sobre cómo trabajamos. Buena cuando hay poco tiempo.',
    },
    'mad-sad-glad': {
      title: 'Enfado, tristeza, alegría',
      text: 'Empieza por cómo se sintieron las últimas semanas. Buena cuando hay algo en el aire.',
    },
    'four-ls': {
      title: 'Cuatro miradas',
      text: 'Gustó, aprendido, faltó, deseado. Buena después de algo nuevo.',
    },
    sailboat: {
      title: 'El velero',
      text: 'Viento, ancla, rocas y una isla. Buena para mirar hacia adelante.',
    },
    'five-principles': {
      title: 'Cinco principios',
      text: 'Una columna para cada uno, de la confianza a los resultados. Buena después de una evaluación.',
    },
    custom: {
      title: 'La tuya',
      text: 'Tres columnas para empezar. Cambia nombres, añade y quita como quieras.',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: 'Sin columna', prompt: 'Tarjetas cuya columna se quitó.' },
  },
  directive: {
    title: 'Cómo miramos atrás',
    text: 'Salga lo que salga hoy, partimos de que cada persona hizo lo mejor que pudo con lo que sabía, con el tiempo que tenía y la ayuda que recibió. Buscamos qué podemos cambiar, no a quién culpar.',
  },
  checkIns: {
    weather: 'Si las últimas semanas fueran un tiempo atmosférico, ¿cuál serían?',
    word: '¿Qué palabra dice cómo llegas hoy?',
    thanks: '¿Quién te ha ayudado últimamente, y cómo?',
    surprise: '¿Qué aprendiste que no esperabas?',
    energy: '¿Cuánta batería tienes, del uno al diez?',
    proud: '¿De qué sientes un orgullo callado?',
    harder: '¿Qué fue más difícil de lo que parecía?',
    help: '¿Dónde te habría venido bien ayuda?',
    laugh: '¿Qué te hizo reír?',
    song: '¿Qué canción va con las últimas semanas?',
    change: '¿Qué cosa pequeña cambiarías de aquí a mañana?',
    open: '¿Qué te ayudaría a hablar abiertamente hoy?',
  },
} satisfies RetroTexts;
